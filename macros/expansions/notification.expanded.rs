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
        self as __wechatpay_shape, ShapeAt as __WechatpayShapeAt,
    };
    let _ = <__wechatpay_shape::AnyShape as __WechatpayShapeAt<()>>::__WECHATPAY_SHAPE;
    const _: () = __wechatpay_check::resource(
        "TRANSACTION.SUCCESS (merchant), TRANSACTION.SUCCESS (partner)",
        false,
        __wechatpay_shape::ShapeOf::<
            Transaction,
            __wechatpay_shape::Objects<
                __wechatpay_shape::Objects<
                    __wechatpay_shape::Objects<
                        __wechatpay_shape::Objects<
                            __wechatpay_shape::Deeper<__wechatpay_shape::End>,
                        >,
                    >,
                >,
            >,
        >::__WECHATPAY_SHAPE,
        &[
            1034402889786235209640106371579904, 18296992636045099,
            6044629116370141956379495, 101412064943219844743382635158903,
            24178516410590122166992769, 41103477885477535070295199,
            47148106983268307086172668, 56819513557635828789664633,
            73744475015072984158373222, 87042659030550352277438872,
            100340843046311350720717858, 365083484086905490204883924680590,
            130563988536959539731275127, 137817543454647377305654070,
            157160356568481507204369946, 181338872960491656219329261,
            194637056976535356713374937, 217606647548930782921985589,
            227278054105847839328670521, 121694689735667406580730770664824,
            246620867219964032713906237, 264754754514183745774073827,
            274426161070818257552383078, 288933270906193881656852884,
            298604677480561383524913911, 319156416396842376534729588,
            331245674592706068303379509, 337290303690779309015654908,
            346961710247696511575463397, 357842042624228269471418487,
            362677745902686095117650324, 20282778326026670905050849422835,
            380811633196905399287479491, 391691965573437254556545321,
            401363372130354298856970439, 40565231451007865184323518664771,
            434004369277399623792861981, 446093627473546404801541611,
            456973959832627375708758200, 469063218028773727154088028,
            40565307613334500906058339170580, 507748844273891690927385732,
            540389841403486704112423113, 553688025401797840820738653,
            568195135237173548638426944, 575448690154861342465107516,
            592373651629466169849531184, 60847830856013197376931250213943,
            608089687284455875906118429, 620178945480602254024391897,
            627432500398290431963035115, 638312832774822201418456536,
        ],
        "appidsub_appidamountpayer_currencytotalcurrencydiscount_totalpayer_totaltrade_statesub_mchidpromotion_detailamountother_contributewechatpay_contributeactivity_idmerchant_contributestock_idnamegoods_detaildiscount_amountquantitygoods_remarkgoods_idmerchant_goods_idunit_pricescopecurrencycoupon_idtypemchidscene_infodevice_idsp_appidbank_typecombine_payer_infosub_openidsp_openidtrade_typetrade_state_descinstallment_infoselected_installment_numberuse_subsidyout_trade_noattachtransaction_idsp_mchidpayersub_openidopenidsp_openidsuccess_time",
    );
    const _: () = __wechatpay_check::resource(
        "REFUND.SUCCESS (merchant), REFUND.SUCCESS (partner), REFUND.SUCCESS (payscore), REFUND.SUCCESS (partner-payscore), REFUND.SUCCESS (overseas-merchant), REFUND.SUCCESS (overseas-partner), REFUND.CLOSED (merchant), REFUND.CLOSED (partner), REFUND.CLOSED (payscore), REFUND.CLOSED (partner-payscore), REFUND.CLOSED (overseas-merchant), REFUND.CLOSED (overseas-partner)",
        false,
        __wechatpay_shape::ShapeOf::<
            Refund,
            __wechatpay_shape::Objects<
                __wechatpay_shape::Objects<
                    __wechatpay_shape::Objects<
                        __wechatpay_shape::Objects<
                            __wechatpay_shape::Deeper<__wechatpay_shape::End>,
                        >,
                    >,
                >,
            >,
        >::__WECHATPAY_SHAPE,
        &[
            973555660975280198368264617721856, 324518553658426744801993953418615,
            40564826460858294283041837830499, 12089258231893655166164343,
            19342813149581783072614399, 27805293886883896359963295,
            45939181163935990583133265, 60446291016479346452610945,
            77371252473916410311480479, 83415881589157377322826841,
            102758694702991598167089660, 40564931637404600756621889713858,
            128146136914898404482594565, 132981840193357592020502647,
            137817543471816021008251635, 149906801667962382141805041,
            157160356568482397213099366, 170458540601411114789614861,
            191010279534858781322829877, 201890611911390495569302820,
            216397721746766059398627338, 230904831582141650633417762,
            241785163941222965920897526, 243389173953945460645959731117966,
            278052938529944269594291342, 293768974184934478316608887,
            121694758644439124614593728916856, 315529638937997774010182798,
            331245674592705400325017775, 343334932789134525064612374,
            361468820083071751565202167, 382020559016803093619450740,
            394109817212666974923771113, 415870481965730110532811829,
            421915111063803590777544687, 436422220899179165827319927,
            441257924177636991473551764, 447302553293160586858093709,
            463018588930700531625630186, 478734624603141062375355139,
            494450660240680986629800940, 502913140977983415483079261,
            517420250813359015906457861, 530718434829119942640880854,
            552479099599633737190123068, 569404061074238564574546736,
            579075467631155664748273129, 592373651646916641824054744,
            606880761464841873059967561,
        ],
        "amountfromamountaccountdiscount_refundpayer_refundpayer_currencytotalsettlement_totalcurrencyexchange_rateratetyperefund_feerefundpayer_totalsettlement_refundrefund_idrecv_accountout_order_nosub_mchidrefund_accountpromotion_detailrefund_amountamountgoods_detailrefund_amountgoods_namerefund_quantitymerchant_goods_idunit_pricewechatpay_goods_idscopepromotion_idtypemchidrefund_statusfunds_accountout_refund_nochannelout_trade_nocreate_timeindividual_auth_idtransaction_idsp_mchidfund_sourcesuccess_timeuser_received_account",
    );
};
