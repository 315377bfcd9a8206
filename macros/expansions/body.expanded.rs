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
const _: () = {
    use ::wechatpay::__private::check::{
        self as __wechatpay_check, Known as __WechatpayKnown,
    };
    use ::wechatpay::__private::shape::{
        self as __wechatpay_shape, NoShape as __WechatpayNoShape,
    };
    let _ = __WechatpayKnown(0, "", 0, &[]);
    let _ = <__wechatpay_shape::ShapeOf<(), ()> as __WechatpayNoShape>::SHAPE;
    const _: () = __wechatpay_check::request(
        "POST /v3/payscore/partner/permissions/terminate",
        false,
        &[
            __wechatpay_check::Field(
                "openid",
                __wechatpay_shape::ShapeOf::<
                    Option<String>,
                    __wechatpay_shape::End,
                >::SHAPE,
                __WechatpayKnown(9944064843469958764u64, "openid", 33u8, &[]),
            ),
            __wechatpay_check::Field(
                "service_id",
                __wechatpay_shape::ShapeOf::<String, __wechatpay_shape::End>::SHAPE,
                __WechatpayKnown(356671562374544884u64, "service_id", 33u8, &[]),
            ),
        ],
    );
};
