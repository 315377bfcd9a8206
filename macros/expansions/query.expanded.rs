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
        "GET /v3/pay/transactions/id/{transaction_id}",
        false,
        &[
            __wechatpay_check::Field(
                "transaction_id",
                __wechatpay_shape::ShapeOf::<
                    &'static str,
                    __wechatpay_shape::End,
                >::SHAPE,
                __WechatpayKnown(14695981039346656037u64, "", 37u8, &[]),
            ),
        ],
    );
    const _: () = __wechatpay_check::response(
        "GET /v3/pay/transactions/id/{transaction_id}",
        false,
        __wechatpay_shape::ShapeOf::<
            Transaction,
            __wechatpay_shape::Deeper<
                __wechatpay_shape::Deeper<
                    __wechatpay_shape::Deeper<
                        __wechatpay_shape::Deeper<
                            __wechatpay_shape::Deeper<
                                __wechatpay_shape::Deeper<
                                    __wechatpay_shape::Deeper<
                                        __wechatpay_shape::Deeper<__wechatpay_shape::End>,
                                    >,
                                >,
                            >,
                        >,
                    >,
                >,
            >,
        >::SHAPE,
        __WechatpayKnown(
            14695981039346656037u64,
            "",
            4u8,
            &[
                __WechatpayKnown(919940972634798377u64, "description", 0u8, &[]),
                __WechatpayKnown(1874793605155885202u64, "goods_tag", 0u8, &[]),
                __WechatpayKnown(2378408024627725552u64, "bank_type", 1u8, &[]),
                __WechatpayKnown(2624776718716649272u64, "out_trade_no", 1u8, &[]),
                __WechatpayKnown(6675550792506074338u64, "trade_type", 1u8, &[]),
                __WechatpayKnown(7921401080512861483u64, "support_fapiao", 0u8, &[]),
                __WechatpayKnown(
                    8002026181507942121u64,
                    "installment_info",
                    0u8,
                    &[
                        __WechatpayKnown(
                            14943159860244250832u64,
                            "selected_installment_number",
                            0u8,
                            &[],
                        ),
                        __WechatpayKnown(
                            16764738696520564198u64,
                            "use_subsidy",
                            0u8,
                            &[],
                        ),
                    ],
                ),
                __WechatpayKnown(8591269649506802297u64, "transaction_id", 1u8, &[]),
                __WechatpayKnown(
                    9301057475299076457u64,
                    "amount",
                    4u8,
                    &[
                        __WechatpayKnown(
                            358045252488884851u64,
                            "discount_total",
                            0u8,
                            &[],
                        ),
                        __WechatpayKnown(3300820206774538237u64, "total", 2u8, &[]),
                        __WechatpayKnown(
                            6093090937798568511u64,
                            "payer_total",
                            2u8,
                            &[],
                        ),
                        __WechatpayKnown(
                            8287263228088863356u64,
                            "payer_currency",
                            1u8,
                            &[],
                        ),
                        __WechatpayKnown(8477458519032517654u64, "currency", 1u8, &[]),
                    ],
                ),
                __WechatpayKnown(10066467581402261386u64, "notify_url", 0u8, &[]),
                __WechatpayKnown(11598314493136389463u64, "trade_state", 1u8, &[]),
                __WechatpayKnown(11925784145962751049u64, "trade_state_desc", 1u8, &[]),
                __WechatpayKnown(
                    12152764175925710324u64,
                    "detail",
                    0u8,
                    &[
                        __WechatpayKnown(7441725832594744202u64, "cost_price", 0u8, &[]),
                        __WechatpayKnown(
                            10782886682007092795u64,
                            "goods_detail",
                            0u8,
                            &[
                                __WechatpayKnown(
                                    942987587938143226u64,
                                    "wechatpay_goods_id",
                                    0u8,
                                    &[],
                                ),
                                __WechatpayKnown(
                                    11404955123909264337u64,
                                    "goods_name",
                                    0u8,
                                    &[],
                                ),
                                __WechatpayKnown(
                                    11778755761620948760u64,
                                    "quantity",
                                    0u8,
                                    &[],
                                ),
                                __WechatpayKnown(
                                    13270692675944890741u64,
                                    "unit_price",
                                    0u8,
                                    &[],
                                ),
                                __WechatpayKnown(
                                    16533055996576241676u64,
                                    "merchant_goods_id",
                                    0u8,
                                    &[],
                                ),
                            ],
                        ),
                        __WechatpayKnown(13124342915942595624u64, "invoice_id", 0u8, &[]),
                    ],
                ),
                __WechatpayKnown(12770083849123373124u64, "attach", 1u8, &[]),
                __WechatpayKnown(12802220495012614310u64, "mchid", 1u8, &[]),
                __WechatpayKnown(
                    13406521460007537336u64,
                    "scene_info",
                    4u8,
                    &[
                        __WechatpayKnown(922432305241185225u64, "device_id", 1u8, &[]),
                        __WechatpayKnown(
                            2809297302616549143u64,
                            "store_info",
                            0u8,
                            &[
                                __WechatpayKnown(628021283683842752u64, "id", 0u8, &[]),
                                __WechatpayKnown(
                                    1673076945917317811u64,
                                    "address",
                                    0u8,
                                    &[],
                                ),
                                __WechatpayKnown(
                                    7620117712731700392u64,
                                    "area_code",
                                    0u8,
                                    &[],
                                ),
                                __WechatpayKnown(14176396743819860870u64, "name", 0u8, &[]),
                            ],
                        ),
                        __WechatpayKnown(
                            11148618620911740908u64,
                            "payer_client_ip",
                            0u8,
                            &[],
                        ),
                    ],
                ),
                __WechatpayKnown(13567843760086580764u64, "success_time", 1u8, &[]),
                __WechatpayKnown(
                    16197424378307210018u64,
                    "payer",
                    4u8,
                    &[
                        __WechatpayKnown(9944064843469958764u64, "openid", 1u8, &[]),
                        __WechatpayKnown(14792436689529930819u64, "sub_openid", 0u8, &[]),
                    ],
                ),
                __WechatpayKnown(16639535151129980910u64, "time_expire", 0u8, &[]),
                __WechatpayKnown(
                    17121972028170436654u64,
                    "promotion_detail",
                    12u8,
                    &[
                        __WechatpayKnown(
                            1556008603031136012u64,
                            "activity_id",
                            0u8,
                            &[],
                        ),
                        __WechatpayKnown(
                            2605836675983394573u64,
                            "merchant_contribute",
                            2u8,
                            &[],
                        ),
                        __WechatpayKnown(
                            4567953853305766989u64,
                            "other_contribute",
                            2u8,
                            &[],
                        ),
                        __WechatpayKnown(6015712402912435299u64, "stock_id", 1u8, &[]),
                        __WechatpayKnown(7948251891623827665u64, "coupon_id", 1u8, &[]),
                        __WechatpayKnown(8477458519032517654u64, "currency", 1u8, &[]),
                        __WechatpayKnown(9301057475299076457u64, "amount", 2u8, &[]),
                        __WechatpayKnown(
                            10782886682007092795u64,
                            "goods_detail",
                            12u8,
                            &[
                                __WechatpayKnown(
                                    8851034450108552007u64,
                                    "goods_id",
                                    1u8,
                                    &[],
                                ),
                                __WechatpayKnown(
                                    11778755761620948760u64,
                                    "quantity",
                                    2u8,
                                    &[],
                                ),
                                __WechatpayKnown(
                                    11932920489085069954u64,
                                    "goods_remark",
                                    1u8,
                                    &[],
                                ),
                                __WechatpayKnown(
                                    13270692675944890741u64,
                                    "unit_price",
                                    2u8,
                                    &[],
                                ),
                                __WechatpayKnown(
                                    15356880600960918647u64,
                                    "discount_amount",
                                    2u8,
                                    &[],
                                ),
                                __WechatpayKnown(
                                    16533055996576241676u64,
                                    "merchant_goods_id",
                                    0u8,
                                    &[],
                                ),
                            ],
                        ),
                        __WechatpayKnown(12075340201627130925u64, "type", 1u8, &[]),
                        __WechatpayKnown(13909173917503710283u64, "scope", 1u8, &[]),
                        __WechatpayKnown(14176396743819860870u64, "name", 1u8, &[]),
                        __WechatpayKnown(
                            15034631837488030227u64,
                            "wechatpay_contribute",
                            2u8,
                            &[],
                        ),
                    ],
                ),
                __WechatpayKnown(17682985157643604125u64, "limit_pay", 0u8, &[]),
                __WechatpayKnown(17824006682369182465u64, "appid", 1u8, &[]),
            ],
        ),
    );
};
