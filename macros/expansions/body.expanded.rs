#[derive(::wechatpay::__private::Endpoint)]
#[__wechatpay_declaration(
    POST,
    "/v3/payscore/partner/permissions/terminate",
    expect = 204
)]
/// Ends a user's authorisation.
///
/// `POST /v3/payscore/partner/permissions/terminate`, with status 204 on success. [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012461154)
pub struct TerminatePermission {
    pub openid: Option<String>,
    pub service_id: String,
    pub appid: String,
    pub sub_mchid: String,
    pub reason: String,
}
const _: () = {
    #[automatically_derived]
    impl ::wechatpay::Endpoint for TerminatePermission {
        type Response = ();
        const DECLARATION: ::wechatpay::protocol::Declaration = ::wechatpay::protocol::Declaration::new(
            ::wechatpay::__private::Method::POST,
            "/v3/payscore/partner/permissions/terminate",
            204u16,
        );
        fn write(&self, parts: &mut ::wechatpay::__private::Parts) {
            parts.literal("/v3/payscore/partner/permissions/terminate");
            parts
                .object(
                    &|members| {
                        members.member("openid", &self.openid);
                        members.member("service_id", &self.service_id);
                        members.member("appid", &self.appid);
                        members.member("sub_mchid", &self.sub_mchid);
                        members.member("reason", &self.reason);
                    },
                );
        }
    }
};
