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
