#[derive(::wechatpay::__private::Endpoint)]
#[__wechatpay_declaration(
    GET,
    "/v3/global/merchant-service/images/{media_id}",
    host = "https://apihk.mch.weixin.qq.com",
    response = Download
)]
///
/// `GET /v3/global/merchant-service/images/{media_id}`, with status 200 on success.
pub struct ComplaintImage {
    pub media_id: String,
}
const _: () = {
    #[automatically_derived]
    impl ::wechatpay::Endpoint for ComplaintImage {
        type Response = Download;
        const DECLARATION: ::wechatpay::protocol::Declaration = ::wechatpay::protocol::Declaration::new(
                ::wechatpay::__private::Method::GET,
                "/v3/global/merchant-service/images/{media_id}",
                200u16,
            )
            .at("https://apihk.mch.weixin.qq.com")
            .unsigned();
        fn write(&self, parts: &mut ::wechatpay::__private::Parts) {
            parts.literal("/v3/global/merchant-service/images/");
            parts.segment("media_id", &self.media_id);
        }
    }
    const _: () = {
        use ::wechatpay::__private::IsNotOption;
        const _: bool = <::wechatpay::__private::IsOption<
            (),
        > as IsNotOption>::__WECHATPAY_VALUE;
        ::core::assert!(
            ! ::wechatpay::__private::IsOption:: < String > ::__WECHATPAY_VALUE,
            "`media_id` is in the path, which always needs a value: its type cannot be an `Option`"
        );
    };
};
const _: () = {
    use ::wechatpay::__private::check as __wechatpay_check;
    use ::wechatpay::__private::shape::{
        self as __wechatpay_shape, ShapeAt as __WechatpayShapeAt,
    };
    let _ = <__wechatpay_shape::AnyShape as __WechatpayShapeAt<()>>::__WECHATPAY_SHAPE;
    const _: () = __wechatpay_check::file_response(
        "GET /v3/global/merchant-service/images/{media_id}",
        false,
        <Download as ::wechatpay::protocol::FromResponse>::IS_FILE,
    );
};
