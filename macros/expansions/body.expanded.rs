#[derive(::wechatpay::__Endpoint)]
#[__endpoint(POST, "/v3/payscore/partner/permissions/terminate", expect = 204)]
/// Ends a user's authorisation.
///
/// `POST /v3/payscore/partner/permissions/terminate`, answered with 204 on success. [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012461154)
pub struct TerminatePermission {
    pub openid: Option<String>,
    pub service_id: String,
    pub reason: String,
}
const _: () = {
    #[automatically_derived]
    impl ::wechatpay::Endpoint for TerminatePermission {
        type Response = ();
        const DECLARATION: ::wechatpay::Declaration = ::wechatpay::Declaration::new(
            ::wechatpay::__private::Method::POST,
            "/v3/payscore/partner/permissions/terminate",
            204u16,
        );
        fn write(
            &self,
            parts: &mut ::wechatpay::__private::Parts,
        ) -> ::wechatpay::Result<()> {
            parts.literal("/v3/payscore/partner/permissions/terminate");
            parts
                .object(|object| {
                    object.member("openid", &self.openid)?;
                    object.member("service_id", &self.service_id)?;
                    object.member("reason", &self.reason)?;
                    ::core::result::Result::Ok(())
                })?;
            ::core::result::Result::Ok(())
        }
    }
};
