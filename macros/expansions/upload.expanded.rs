#[derive(::wechatpay::__private::Endpoint)]
#[__wechatpay_declaration(POST, "/v3/merchant/media/upload", response = Media)]
///
/// `POST /v3/merchant/media/upload`, with status 200 on success. [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012760432)
pub struct UploadImage {
    #[wechatpay(file)]
    pub file: File,
    pub filename: String,
    pub sha256: Digest,
}
const _: () = {
    #[automatically_derived]
    impl ::wechatpay::Endpoint for UploadImage {
        type Response = Media;
        const DECLARATION: ::wechatpay::protocol::Declaration = ::wechatpay::protocol::Declaration::new(
            ::wechatpay::__private::Method::POST,
            "/v3/merchant/media/upload",
            200u16,
        );
        fn write(&self, parts: &mut ::wechatpay::__private::Parts) {
            parts.literal("/v3/merchant/media/upload");
            parts.file("file", &self.file);
            parts
                .object(
                    &|members| {
                        members.member("filename", &self.filename);
                        members.member("sha256", &self.sha256);
                    },
                );
        }
    }
};
const _: () = {
    use ::wechatpay::__private::check as __wechatpay_check;
    use ::wechatpay::__private::shape::{
        self as __wechatpay_shape, ShapeAt as __WechatpayShapeAt,
    };
    let _ = <__wechatpay_shape::AnyShape as __WechatpayShapeAt<()>>::__WECHATPAY_SHAPE;
    const _: () = __wechatpay_check::request(
        "POST /v3/merchant/media/upload",
        false,
        __wechatpay_shape::ShapeOf::<
            File,
            __wechatpay_shape::Objects<__wechatpay_shape::Deeper<__wechatpay_shape::End>>,
        >::__WECHATPAY_SHAPE,
        &[35783564622647784],
        "file",
    );
    const _: () = __wechatpay_check::request(
        "POST /v3/merchant/media/upload",
        false,
        __wechatpay_shape::ShapeOf::<
            Digest,
            __wechatpay_shape::Objects<__wechatpay_shape::Deeper<__wechatpay_shape::End>>,
        >::__WECHATPAY_SHAPE,
        &[18333020147196080],
        "sha256",
    );
    const _: () = __wechatpay_check::response(
        "POST /v3/merchant/media/upload",
        false,
        __wechatpay_shape::ShapeOf::<
            Media,
            __wechatpay_shape::Objects<
                __wechatpay_shape::Objects<
                    __wechatpay_shape::Deeper<__wechatpay_shape::End>,
                >,
            >,
        >::__WECHATPAY_SHAPE,
        &[20282409603651688442743807279104, 18298064830454361],
        "media_id",
    );
};
