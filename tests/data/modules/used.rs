pub struct Used;
