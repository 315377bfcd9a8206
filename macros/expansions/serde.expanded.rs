#[derive(::wechatpay::__private::Endpoint)]
#[__wechatpay_declaration(POST, "/v3/a", response = Page<T>, repeatable, undocumented)]
#[serde(rename_all = "camelCase")]
///
/// `POST /v3/a`, with status 200 on success.
pub struct Everything<T> {
    #[wechatpay(header = "Idempotency-Key")]
    pub idempotency_key: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub goods_detail: Vec<T>,
    #[serde(with = "wechatpay::json_string")]
    pub scene_info: Scene,
    #[serde(flatten)]
    pub more: More,
    #[serde(skip)]
    pub note: String,
}
const _: () = {
    #[automatically_derived]
    impl<T: ::wechatpay::__private::Serialize> ::wechatpay::Endpoint for Everything<T> {
        type Response = Page<T>;
        const DECLARATION: ::wechatpay::protocol::Declaration = ::wechatpay::protocol::Declaration::new(
                ::wechatpay::__private::Method::POST,
                "/v3/a",
                200u16,
            )
            .repeatable();
        fn write(&self, parts: &mut ::wechatpay::__private::Parts) {
            parts.literal("/v3/a");
            parts.header("Idempotency-Key", &self.idempotency_key);
            parts
                .object(
                    &|members| {
                        if !Vec::is_empty(&self.goods_detail) {
                            members.member("goodsDetail", &self.goods_detail);
                        }
                        members
                            .member(
                                "sceneInfo",
                                &{
                                    struct __WechatpayWith<
                                        '__wechatpay_field,
                                        T: ::wechatpay::__private::Serialize,
                                    >(
                                        &'__wechatpay_field Scene,
                                        ::core::marker::PhantomData<Everything<T>>,
                                    );
                                    impl<
                                        '__wechatpay_field,
                                        T: ::wechatpay::__private::Serialize,
                                    > ::wechatpay::__private::Serialize
                                    for __WechatpayWith<'__wechatpay_field, T> {
                                        fn serialize<
                                            __WechatpaySerializer: ::wechatpay::__private::Serializer,
                                        >(
                                            &self,
                                            serializer: __WechatpaySerializer,
                                        ) -> ::core::result::Result<
                                            __WechatpaySerializer::Ok,
                                            __WechatpaySerializer::Error,
                                        > {
                                            wechatpay::json_string::serialize(self.0, serializer)
                                        }
                                    }
                                    __WechatpayWith(
                                        &self.scene_info,
                                        ::core::marker::PhantomData::<Everything<T>>,
                                    )
                                },
                            );
                        members.flatten("more", &self.more);
                    },
                );
        }
    }
};
