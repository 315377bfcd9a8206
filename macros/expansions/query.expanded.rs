#[derive(::wechatpay::__private::Endpoint)]
#[__wechatpay_declaration(
    GET,
    "/v3/pay/transactions/id/{transaction_id}",
    response = Transaction
)]
///
/// `GET /v3/pay/transactions/id/{transaction_id}`, with status 200 on success. [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012791858)
pub struct QueryTransaction<'a> {
    pub transaction_id: &'a str,
    pub mchid: &'a str,
}
const _: () = {
    #[automatically_derived]
    impl<'a> ::wechatpay::Endpoint for QueryTransaction<'a> {
        type Response = Transaction;
        const DECLARATION: ::wechatpay::protocol::Declaration = ::wechatpay::protocol::Declaration::new(
            ::wechatpay::__private::Method::GET,
            "/v3/pay/transactions/id/{transaction_id}",
            200u16,
        );
        fn write(&self, parts: &mut ::wechatpay::__private::Parts) {
            parts.literal("/v3/pay/transactions/id/");
            parts.segment("transaction_id", &self.transaction_id);
            parts.query("mchid", &self.mchid);
        }
    }
    const _: () = {
        use ::wechatpay::__private::IsNotOption;
        const _: bool = <::wechatpay::__private::IsOption<()> as IsNotOption>::VALUE;
        ::core::assert!(
            ! ::wechatpay::__private::IsOption:: < & 'static str > ::VALUE,
            "`transaction_id` is in the path, which always needs a value: its type cannot be an `Option`"
        );
    };
};
