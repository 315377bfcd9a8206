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
    use ::wechatpay::__private::check::{
        self as __wechatpay_check, Known as __WechatpayKnown,
    };
    use ::wechatpay::__private::shape::{
        self as __wechatpay_shape, NoShape as __WechatpayNoShape,
    };
    let _ = __WechatpayKnown(0, "", 0, &[]);
    let _ = <__wechatpay_shape::ShapeOf<(), ()> as __WechatpayNoShape>::SHAPE;
    const _: () = __wechatpay_check::request(
        "POST /v3/merchant/media/upload",
        false,
        &[
            __wechatpay_check::Field(
                "filename",
                __wechatpay_shape::ShapeOf::<String, __wechatpay_shape::End>::SHAPE,
                __WechatpayKnown(5782105994702672552u64, "filename", 33u8, &[]),
            ),
        ],
    );
    const _: () = __wechatpay_check::request(
        "POST /v3/merchant/media/upload",
        false,
        &[
            __wechatpay_check::Field(
                "file",
                __wechatpay_shape::ShapeOf::<File, __wechatpay_shape::End>::SHAPE,
                __WechatpayKnown(12308356992726624803u64, "file", 32u8, &[]),
            ),
        ],
    );
    const _: () = __wechatpay_check::request(
        "POST /v3/merchant/media/upload",
        false,
        &[
            __wechatpay_check::Field(
                "sha256",
                __wechatpay_shape::ShapeOf::<Digest, __wechatpay_shape::End>::SHAPE,
                __WechatpayKnown(3586541440702749786u64, "sha256", 33u8, &[]),
            ),
        ],
    );
    const _: () = __wechatpay_check::response(
        "POST /v3/merchant/media/upload",
        false,
        __wechatpay_shape::ShapeOf::<
            Media,
            __wechatpay_shape::Deeper<
                __wechatpay_shape::Deeper<
                    __wechatpay_shape::Deeper<
                        __wechatpay_shape::Deeper<__wechatpay_shape::End>,
                    >,
                >,
            >,
        >::SHAPE,
        __WechatpayKnown(
            14695981039346656037u64,
            "",
            4u8,
            &[__WechatpayKnown(14873030869147551449u64, "media_id", 1u8, &[])],
        ),
    );
};
