#[derive(::wechatpay::__private::Notification)]
#[__wechatpay_notification()]
#[allow(clippy::large_enum_variant, reason = "it is made once for a notification")]
pub enum Event {
    #[event("TRANSACTION.SUCCESS", form = ["merchant", "partner"])]
    Paid(Transaction),
    #[event("REFUND.SUCCESS", "REFUND.CLOSED", form = any)]
    Refunded(Refund),
    #[event("MY.EVENT", undocumented)]
    Mine(Value),
    #[event(other)]
    Other(wechatpay::Resource),
}
#[automatically_derived]
impl ::wechatpay::FromNotification for Event {
    async fn from_notification(
        notification: &::wechatpay::Notification,
    ) -> ::core::result::Result<Self, ::wechatpay::NotificationError> {
        use ::wechatpay::__private::events as __wechatpay_events;
        const EVENTS: &[__wechatpay_events::Event] = &[
            __wechatpay_events::Event(
                "TRANSACTION.SUCCESS",
                &[
                    __wechatpay_events::Form(
                        &[
                            __wechatpay_events::Sign::Present(&["mchid"]),
                            __wechatpay_events::Sign::Present(&["trade_type"]),
                            __wechatpay_events::Sign::Absent("sp_mchid"),
                            __wechatpay_events::Sign::Absent("id"),
                        ],
                        ::core::option::Option::Some(0usize),
                    ),
                    __wechatpay_events::Form(
                        &[
                            __wechatpay_events::Sign::Present(&["sp_mchid"]),
                            __wechatpay_events::Sign::Present(&["trade_type"]),
                            __wechatpay_events::Sign::Absent("id"),
                        ],
                        ::core::option::Option::Some(0usize),
                    ),
                    __wechatpay_events::Form(
                        &[
                            __wechatpay_events::Sign::Present(&["combine_out_trade_no"]),
                            __wechatpay_events::Sign::Present(&["sub_orders"]),
                        ],
                        ::core::option::Option::None,
                    ),
                    __wechatpay_events::Form(
                        &[
                            __wechatpay_events::Sign::Present(&["mchid"]),
                            __wechatpay_events::Sign::Present(&["trade_type"]),
                            __wechatpay_events::Sign::Present(&["id"]),
                            __wechatpay_events::Sign::Absent("sp_mchid"),
                        ],
                        ::core::option::Option::None,
                    ),
                    __wechatpay_events::Form(
                        &[
                            __wechatpay_events::Sign::Present(&["sp_mchid"]),
                            __wechatpay_events::Sign::Present(&["trade_type"]),
                            __wechatpay_events::Sign::Present(&["id"]),
                        ],
                        ::core::option::Option::None,
                    ),
                    __wechatpay_events::Form(
                        &[
                            __wechatpay_events::Sign::Present(&["sp_mchid"]),
                            __wechatpay_events::Sign::Present(
                                &["trade_scene", "parking_info"],
                            ),
                            __wechatpay_events::Sign::Absent("trade_type"),
                        ],
                        ::core::option::Option::None,
                    ),
                    __wechatpay_events::Form(
                        &[
                            __wechatpay_events::Sign::Present(&["mchid"]),
                            __wechatpay_events::Sign::Present(
                                &["trade_state_description"],
                            ),
                            __wechatpay_events::Sign::Absent("trade_type"),
                            __wechatpay_events::Sign::Absent("sp_mchid"),
                        ],
                        ::core::option::Option::None,
                    ),
                    __wechatpay_events::Form(
                        &[
                            __wechatpay_events::Sign::Present(&["bind_state"]),
                            __wechatpay_events::Sign::Present(&["contract_id"]),
                        ],
                        ::core::option::Option::None,
                    ),
                    __wechatpay_events::Form(
                        &[__wechatpay_events::Sign::OriginalType("profitsharing")],
                        ::core::option::Option::None,
                    ),
                ],
                ::core::option::Option::None,
            ),
            __wechatpay_events::Event(
                "REFUND.SUCCESS",
                &[],
                ::core::option::Option::Some(1usize),
            ),
            __wechatpay_events::Event(
                "REFUND.CLOSED",
                &[],
                ::core::option::Option::Some(1usize),
            ),
            __wechatpay_events::Event(
                "MY.EVENT",
                &[],
                ::core::option::Option::Some(2usize),
            ),
        ];
        match __wechatpay_events::variant(notification, EVENTS) {
            ::core::option::Option::Some(0usize) => {
                __wechatpay_events::decode::<Transaction>(notification)
                    .await
                    .map(Self::Paid)
            }
            ::core::option::Option::Some(1usize) => {
                __wechatpay_events::decode::<Refund>(notification)
                    .await
                    .map(Self::Refunded)
            }
            ::core::option::Option::Some(2usize) => {
                __wechatpay_events::decode::<Value>(notification).await.map(Self::Mine)
            }
            _ => {
                const DOCUMENTED: &[&::core::primitive::str] = &[
                    "ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS",
                    "APPLYMENT_STATE.APPROVED",
                    "BLOCKRECORD.CHANGE",
                    "BLOCKSUBMISSION.CHANGE",
                    "BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON",
                    "BRAND_MEMBER_CARD_SP.SYNC_USER_POINT",
                    "BRAND_MEMBER_CARD_SP.USER_CARD.CREATE",
                    "BRAND_MEMBER_CARD_SP.USER_CARD.DELETE",
                    "BUDGET.CLOSED",
                    "BUDGET.FINISHED",
                    "BUDGET.LOCKED",
                    "COMPLAINT.CREATE",
                    "COMPLAINT.STATE_CHANGE",
                    "COUPON.SEND",
                    "COUPON.USE",
                    "CREDIT_REPAYMENT.DEDUCTION_PAY",
                    "CREDIT_REPAYMENT.SIGN_CONTRACT",
                    "CREDIT_REPAYMENT.TERMINATE_CONTRACT",
                    "CROSS_BORDER_PAY.GET_MCH_INFO",
                    "CROSS_BORDER_PAY.PUSH_ORDER_INFO",
                    "DELIVERY_PLAN.CHANGE",
                    "DISCOUNT_CARD.AGREEMENT_ENDED",
                    "DISCOUNT_CARD.GET_CARD",
                    "DISCOUNT_CARD.SETTLEMENT",
                    "DISCOUNT_CARD.USER_ACCEPTED",
                    "DISCOUNT_CARD.USER_PAID",
                    "ECOMMERCE_ENTRUST.SIGN",
                    "ECOMMERCE_ENTRUST.TERMINATE",
                    "EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE",
                    "ENTRUST.RELEASE",
                    "ENTRUST.SIGN",
                    "ENTRUST.SIGNING",
                    "ENTRUST.TERMINATE",
                    "ENTRUST.TERMINATE_INQUIRY",
                    "ENTRUST.TERMINATE_RETENTION",
                    "FACEPAY.USER_STATE_CHANGE",
                    "FAPIAO.CARD_DISCARDED",
                    "FAPIAO.CARD_INSERTED",
                    "FAPIAO.ISSUED",
                    "FAPIAO.REVERSED",
                    "FAPIAO.USER_APPLIED",
                    "HIRE_POWER_BANK.RECEIVE_INSURANCE",
                    "INSURANCE_ENTRUST.RENEW",
                    "INSURANCE_ENTRUST.SIGN",
                    "INSURANCE_ENTRUST.TERMINATE",
                    "INSURANCE_POLICY_MANAGEMENT.GRANTED",
                    "MALL_AUTH.ACTIVATE_CARD",
                    "MALL_REFUND.SUCCESS",
                    "MALL_TRANSACTION.SUCCESS",
                    "MANAGERECORD.CHANGE",
                    "MCHTRANSFER.AUTHORIZATION.CLOSED",
                    "MCHTRANSFER.AUTHORIZATION.CONFIRMED",
                    "MCHTRANSFER.BATCH.CLOSED",
                    "MCHTRANSFER.BATCH.FINISHED",
                    "MCHTRANSFER.BILL.FINISHED",
                    "MCHTRANSFER.QQWALLETBILL.FINISHED",
                    "MCHWITHDRAW.CHANGE",
                    "MEDICAL_INSURANCE.SUCCESS",
                    "MEMBERCARD.ACCEPT_CARD",
                    "MEMBERCARD.ACTIVATE_CARD",
                    "MEMBERCARD.USERCARD_MANAGE",
                    "MERCHANT_NOTIFY.NOTIFY",
                    "PAPAY.SIGN",
                    "PAPAY.TERMINATE",
                    "PARKING_FEE.QUERY_TRANS_INFO",
                    "PAYSCORE.BIND_SERVICE_ACCOUNT",
                    "PAYSCORE.MCH_PREPAY",
                    "PAYSCORE.USER_ACCEPTED",
                    "PAYSCORE.USER_CANCEL_SIGN_PLAN",
                    "PAYSCORE.USER_CLOSE_SERVICE",
                    "PAYSCORE.USER_CONFIRM",
                    "PAYSCORE.USER_OPEN_SERVICE",
                    "PAYSCORE.USER_PAID",
                    "PAYSCORE.USER_SIGN_PLAN",
                    "PRODUCT_COUPON.SEND",
                    "PRODUCT_COUPON_SP.IMAGE_GENERATION",
                    "PRODUCT_COUPON_SP.SEND",
                    "PROFITSHARING.RETURN",
                    "PROFITSHARING.SUCCESS",
                    "RECHARGE.CLOSED",
                    "RECHARGE.FUND_RETURNED",
                    "RECHARGE.SUCCESS",
                    "REFUND.ABNORMAL",
                    "REFUND.CLOSED",
                    "REFUND.SUCCESS",
                    "RISKTRADE.IDENTIFICATION",
                    "SECURITY_ECHO.SUCCESS",
                    "SETTLEMENT.SUCCESS",
                    "TRANSACTION.FAIL",
                    "TRANSACTION.INDUSTRY_FAILED",
                    "TRANSACTION.INDUSTRY_SUCCESS",
                    "TRANSACTION.PAY_BACK",
                    "TRANSACTION.SUCCESS",
                    "VEHICLE.ENTRANCE_STATE_CHANGE",
                    "VEHICLE.USER_STATE_CHANGE",
                    "VIOLATION.APPEAL",
                    "VIOLATION.INTERCEPT",
                    "VIOLATION.PUNISH",
                    "WEBIZPAY.AUTHORIZED",
                    "WEBIZPAY.PAYMENTREFUNDSUCCESS",
                    "WEBIZPAY.PAYMENTSUCCESS",
                    "WEBIZPAY.QUOTACARDEXPIRED",
                    "WEBIZPAY.REVOKED",
                ];
                ::core::result::Result::Ok(
                    Self::Other(__wechatpay_events::resource(notification, DOCUMENTED)),
                )
            }
        }
    }
}
#[automatically_derived]
impl Event {
    /// The types of events that a variant takes.
    #[allow(dead_code, reason = "not every application needs it")]
    pub const TYPES: &'static [&'static ::core::primitive::str] = &[
        "TRANSACTION.SUCCESS",
        "REFUND.SUCCESS",
        "REFUND.CLOSED",
        "MY.EVENT",
    ];
}
const _: () = {
    use ::wechatpay::__private::check::{
        self as __wechatpay_check, Known as __WechatpayKnown,
    };
    use ::wechatpay::__private::shape::{
        self as __wechatpay_shape, NoShape as __WechatpayNoShape,
    };
    let _ = __WechatpayKnown(0, "", 0, &[]);
    let _ = <__wechatpay_shape::ShapeOf<(), ()> as __WechatpayNoShape>::SHAPE;
    const _: () = __wechatpay_check::resource(
        "TRANSACTION.SUCCESS (merchant), TRANSACTION.SUCCESS (partner)",
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
                __WechatpayKnown(1580411428251625775u64, "sub_mchid", 1u8, &[]),
                __WechatpayKnown(
                    2048473601626246177u64,
                    "combine_payer_info",
                    0u8,
                    &[
                        __WechatpayKnown(13362581742824013178u64, "sp_openid", 0u8, &[]),
                        __WechatpayKnown(14792436689529930819u64, "sub_openid", 0u8, &[]),
                    ],
                ),
                __WechatpayKnown(2378408024627725552u64, "bank_type", 1u8, &[]),
                __WechatpayKnown(2624776718716649272u64, "out_trade_no", 1u8, &[]),
                __WechatpayKnown(4170385488708629171u64, "sp_appid", 1u8, &[]),
                __WechatpayKnown(5352316504989004068u64, "sp_mchid", 1u8, &[]),
                __WechatpayKnown(6675550792506074338u64, "trade_type", 1u8, &[]),
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
                __WechatpayKnown(9832959290223784176u64, "sub_appid", 1u8, &[]),
                __WechatpayKnown(11598314493136389463u64, "trade_state", 1u8, &[]),
                __WechatpayKnown(11925784145962751049u64, "trade_state_desc", 1u8, &[]),
                __WechatpayKnown(12770083849123373124u64, "attach", 1u8, &[]),
                __WechatpayKnown(12802220495012614310u64, "mchid", 1u8, &[]),
                __WechatpayKnown(
                    13406521460007537336u64,
                    "scene_info",
                    4u8,
                    &[__WechatpayKnown(922432305241185225u64, "device_id", 1u8, &[])],
                ),
                __WechatpayKnown(13567843760086580764u64, "success_time", 1u8, &[]),
                __WechatpayKnown(
                    16197424378307210018u64,
                    "payer",
                    4u8,
                    &[
                        __WechatpayKnown(9944064843469958764u64, "openid", 1u8, &[]),
                        __WechatpayKnown(13362581742824013178u64, "sp_openid", 1u8, &[]),
                        __WechatpayKnown(14792436689529930819u64, "sub_openid", 1u8, &[]),
                    ],
                ),
                __WechatpayKnown(
                    17121972028170436654u64,
                    "promotion_detail",
                    12u8,
                    &[
                        __WechatpayKnown(
                            1556008603031136012u64,
                            "activity_id",
                            1u8,
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
                __WechatpayKnown(17824006682369182465u64, "appid", 1u8, &[]),
            ],
        ),
    );
    const _: () = __wechatpay_check::resource(
        "REFUND.SUCCESS (merchant), REFUND.SUCCESS (partner), REFUND.SUCCESS (payscore), REFUND.SUCCESS (partner-payscore), REFUND.SUCCESS (overseas-merchant), REFUND.SUCCESS (overseas-partner), REFUND.CLOSED (merchant), REFUND.CLOSED (partner), REFUND.CLOSED (payscore), REFUND.CLOSED (partner-payscore), REFUND.CLOSED (overseas-merchant), REFUND.CLOSED (overseas-partner)",
        false,
        __wechatpay_shape::ShapeOf::<
            Refund,
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
                __WechatpayKnown(298418647902933404u64, "out_refund_no", 0u8, &[]),
                __WechatpayKnown(1580411428251625775u64, "sub_mchid", 0u8, &[]),
                __WechatpayKnown(2407359903435666015u64, "create_time", 1u8, &[]),
                __WechatpayKnown(2549079264163330554u64, "out_order_no", 0u8, &[]),
                __WechatpayKnown(2624776718716649272u64, "out_trade_no", 1u8, &[]),
                __WechatpayKnown(2719590408544537757u64, "refund_id", 0u8, &[]),
                __WechatpayKnown(
                    4273816074249214108u64,
                    "user_received_account",
                    1u8,
                    &[],
                ),
                __WechatpayKnown(4613608005369401186u64, "refund_status", 0u8, &[]),
                __WechatpayKnown(5352316504989004068u64, "sp_mchid", 0u8, &[]),
                __WechatpayKnown(5671353195161841811u64, "individual_auth_id", 1u8, &[]),
                __WechatpayKnown(8153800774221150615u64, "funds_account", 1u8, &[]),
                __WechatpayKnown(8591269649506802297u64, "transaction_id", 0u8, &[]),
                __WechatpayKnown(
                    9301057475299076457u64,
                    "amount",
                    4u8,
                    &[
                        __WechatpayKnown(3300820206774538237u64, "total", 2u8, &[]),
                        __WechatpayKnown(
                            5067256321965456913u64,
                            "discount_refund",
                            0u8,
                            &[],
                        ),
                        __WechatpayKnown(
                            6093090937798568511u64,
                            "payer_total",
                            2u8,
                            &[],
                        ),
                        __WechatpayKnown(
                            6129340570434814583u64,
                            "settlement_total",
                            0u8,
                            &[],
                        ),
                        __WechatpayKnown(
                            8287263228088863356u64,
                            "payer_currency",
                            0u8,
                            &[],
                        ),
                        __WechatpayKnown(8477458519032517654u64, "currency", 0u8, &[]),
                        __WechatpayKnown(
                            9188557619686916277u64,
                            "from",
                            0u8,
                            &[
                                __WechatpayKnown(
                                    9301057475299076457u64,
                                    "amount",
                                    0u8,
                                    &[],
                                ),
                                __WechatpayKnown(
                                    11691294700937161148u64,
                                    "account",
                                    0u8,
                                    &[],
                                ),
                            ],
                        ),
                        __WechatpayKnown(14687579914102260543u64, "refund", 0u8, &[]),
                        __WechatpayKnown(
                            15711247949497788495u64,
                            "exchange_rate",
                            0u8,
                            &[
                                __WechatpayKnown(7895129141816481095u64, "rate", 0u8, &[]),
                                __WechatpayKnown(12075340201627130925u64, "type", 0u8, &[]),
                            ],
                        ),
                        __WechatpayKnown(
                            16051879476247177821u64,
                            "payer_refund",
                            2u8,
                            &[],
                        ),
                        __WechatpayKnown(
                            16177283233518735824u64,
                            "refund_fee",
                            0u8,
                            &[],
                        ),
                        __WechatpayKnown(
                            17770019898062916117u64,
                            "settlement_refund",
                            0u8,
                            &[],
                        ),
                    ],
                ),
                __WechatpayKnown(11072929441567035945u64, "recv_account", 0u8, &[]),
                __WechatpayKnown(11889853325967551908u64, "channel", 1u8, &[]),
                __WechatpayKnown(12802220495012614310u64, "mchid", 1u8, &[]),
                __WechatpayKnown(13567843760086580764u64, "success_time", 0u8, &[]),
                __WechatpayKnown(
                    17121972028170436654u64,
                    "promotion_detail",
                    12u8,
                    &[
                        __WechatpayKnown(
                            1110517702370273436u64,
                            "refund_amount",
                            2u8,
                            &[],
                        ),
                        __WechatpayKnown(
                            3896815587166428706u64,
                            "promotion_id",
                            1u8,
                            &[],
                        ),
                        __WechatpayKnown(9301057475299076457u64, "amount", 2u8, &[]),
                        __WechatpayKnown(
                            10782886682007092795u64,
                            "goods_detail",
                            12u8,
                            &[
                                __WechatpayKnown(
                                    942987587938143226u64,
                                    "wechatpay_goods_id",
                                    1u8,
                                    &[],
                                ),
                                __WechatpayKnown(
                                    1110517702370273436u64,
                                    "refund_amount",
                                    2u8,
                                    &[],
                                ),
                                __WechatpayKnown(
                                    10248978360050644181u64,
                                    "refund_quantity",
                                    2u8,
                                    &[],
                                ),
                                __WechatpayKnown(
                                    11404955123909264337u64,
                                    "goods_name",
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
                                    16533055996576241676u64,
                                    "merchant_goods_id",
                                    1u8,
                                    &[],
                                ),
                            ],
                        ),
                        __WechatpayKnown(12075340201627130925u64, "type", 1u8, &[]),
                        __WechatpayKnown(13909173917503710283u64, "scope", 1u8, &[]),
                    ],
                ),
                __WechatpayKnown(17170600148700084127u64, "refund_account", 1u8, &[]),
                __WechatpayKnown(17796822378779039510u64, "fund_source", 0u8, &[]),
            ],
        ),
    );
};
