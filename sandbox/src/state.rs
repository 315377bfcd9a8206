//! The state that `Sandbox` and its server share.

use std::sync::{Arc, Mutex};

use wechatpay::Clock;

use crate::authorization::Gate;
use crate::keys::{Keys, PlatformIdentity};
use crate::received_request::ReceivedRequest;
use crate::routes::Routes;

pub(crate) struct State {
    pub(crate) keys: Arc<Keys>,
    pub(crate) clock: Box<dyn Clock>,
    pub(crate) gate: Gate,
    pub(crate) routes: Mutex<Routes>,
    pub(crate) signer: Mutex<PlatformIdentity>,
    pub(crate) listed: Mutex<Vec<PlatformIdentity>>,
    pub(crate) requests: Mutex<Vec<ReceivedRequest>>,
}

impl std::fmt::Debug for State {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("State").finish_non_exhaustive()
    }
}
