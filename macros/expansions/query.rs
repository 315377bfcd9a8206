#[wechatpay::endpoint(GET, "/v3/pay/transactions/id/{transaction_id}", response = Transaction)]
pub struct QueryTransaction<'a> {
    pub transaction_id: &'a str,
    pub mchid: &'a str,
}
