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
    use ::wechatpay::__private::check as __wechatpay_check;
    use ::wechatpay::__private::shape::{
        self as __wechatpay_shape, NoShape as __WechatpayNoShape,
    };
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
        &[
            1034402890088540433501261947469824, 306972597605338012576454,
            306972655433105114325711, 101412048320564288188026020315004,
            306981758583080734156289, 311723074607711193734810, 306985627405106678355979,
            599756239017701321343518, 311730815128823432580924, 306973588510481797818724,
            306974889105617328482888, 365083373168188867553425567853139,
            311713775545881635209084, 311714824560469708637760, 311715883260128076438930,
            306977418997342706005595, 311721672961833950351914, 306981637820758145735646,
            306982023848317089968451, 121694457924373795078510871618534,
            311715322587031894836288, 311719943696275778969781, 306980017463936172992143,
            306981259112065667850954, 599751537941350998799351, 311725277154415465683724,
            306984036275004700963780, 306985627405106678355979, 306988465475188597388914,
            306990064739807408990184, 306978470801189528014257,
            20282409905963770104354226117173, 306976231868905368005730,
            306979464783235660545858, 306979647701458734246875,
            40564819807053252553537188873192, 599747724494521518340102,
            599755932942365023261921, 306981909526928433002219, 306982911097666642364364,
            40564819807054876823207543976276, 599742481236145216148671,
            599742908517789530559953, 306984109615308586158525, 306986755738186643388149,
            306987070788189651799264, 306987388524119044550005,
            60847229113276425325804678871417, 306979449300677224642566,
            306980898369152221761429, 306987657748520729564385, 306989450948803028801685,
        ],
        &[
            "",
            "appid",
            "sub_appid",
            "amount",
            "payer_currency",
            "total",
            "currency",
            "discount_total",
            "payer_total",
            "trade_state",
            "sub_mchid",
            "promotion_detail",
            "amount",
            "other_contribute",
            "wechatpay_contribute",
            "activity_id",
            "merchant_contribute",
            "stock_id",
            "name",
            "goods_detail",
            "discount_amount",
            "quantity",
            "goods_remark",
            "goods_id",
            "merchant_goods_id",
            "unit_price",
            "scope",
            "currency",
            "coupon_id",
            "type",
            "mchid",
            "scene_info",
            "device_id",
            "sp_appid",
            "bank_type",
            "combine_payer_info",
            "sub_openid",
            "sp_openid",
            "trade_type",
            "trade_state_desc",
            "installment_info",
            "selected_installment_number",
            "use_subsidy",
            "out_trade_no",
            "attach",
            "transaction_id",
            "sp_mchid",
            "payer",
            "sub_openid",
            "openid",
            "sp_openid",
            "success_time",
        ],
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
        &[
            973555661277585422229420193611776, 324518553960732662851445784461180,
            40564819807044727139666714610480, 599741237512782574141308,
            599747157491239446112255, 599742276401931176443014, 311722048077197207229720,
            599750033776925027853825, 311723074607711193734810, 599751318086207316835798,
            599753902598950972053515, 40564819807058851079994187136420,
            599747085121448625328258, 599758339933651702687720, 599756868385988819030613,
            599758032498146649631858, 311730815128823432580924, 599758647849600662869982,
            599741376766216885752442, 599742243714045424878108, 599742474113042980750691,
            599743164299461622180424, 306974918626086465878930,
            243388915546278845009742060137043, 311713281437790416562707,
            311713775545881635209084, 121694457924373795078510871618534,
            311713281437790416562707, 306972829457746564555972, 311717979665396403017318,
            306983262747506705101815, 311725277154415465683724, 306987216155887586036143,
            306984036275004700963780, 306989646092884472844175, 306990064739807408990184,
            306978470801189528014257, 599748431544516540760481, 306982078026231526413424,
            599750394057694745115939, 306983696386856635078059, 306984109615308586158525,
            306984953960655791912568, 306985051480825205962834, 599755345982033945496800,
            599755663717963338247541, 599756784034630546306773, 599757726142647322499221,
            306989957350136578631751,
        ],
        &[
            "",
            "amount",
            "from",
            "amount",
            "account",
            "discount_refund",
            "payer_refund",
            "payer_currency",
            "total",
            "settlement_total",
            "currency",
            "exchange_rate",
            "rate",
            "type",
            "refund_fee",
            "refund",
            "payer_total",
            "settlement_refund",
            "refund_id",
            "recv_account",
            "out_order_no",
            "sub_mchid",
            "refund_account",
            "promotion_detail",
            "refund_amount",
            "amount",
            "goods_detail",
            "refund_amount",
            "goods_name",
            "refund_quantity",
            "merchant_goods_id",
            "unit_price",
            "wechatpay_goods_id",
            "scope",
            "promotion_id",
            "type",
            "mchid",
            "refund_status",
            "funds_account",
            "out_refund_no",
            "channel",
            "out_trade_no",
            "create_time",
            "individual_auth_id",
            "transaction_id",
            "sp_mchid",
            "fund_source",
            "success_time",
            "user_received_account",
        ],
    );
};
