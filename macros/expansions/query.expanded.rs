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
    use ::wechatpay::__private::check as __wechatpay_check;
    use ::wechatpay::__private::shape::{
        self as __wechatpay_shape, NoShape as __WechatpayNoShape,
    };
    let _ = <__wechatpay_shape::ShapeOf<(), ()> as __WechatpayNoShape>::SHAPE;
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
        &[
            1298074214936012149012576214188032, 306972597605338012576454,
            101412048320564288188026020315004, 306981758583080734156289,
            311723074607711193734810, 306985627405106678355979, 599756239017701321343518,
            311730815128823432580924, 306973588510481797818724,
            365083373168188867553425567853139, 311713775545881635209084,
            311714824560469708637760, 311715883260128076438930, 599745694191186999703131,
            311721672961833950351914, 306981637820758145735646, 306982023848317089968451,
            121694457924373795078510871618534, 311715322587031894836288,
            311719943696275778969781, 306980017463936172992143, 306981259112065667850954,
            599751537941350998799351, 311725277154415465683724, 306984036275004700963780,
            306985627405106678355979, 306988465475188597388914, 306990064739807408990184,
            306978470801189528014257, 141976867527873792648037733833269,
            306976231868905368005730, 81129639014354128339717395780290,
            599740643663677089550205, 599746006994057631910272, 599750192911029371494399,
            599750299042161383665987, 599753226789386295423835, 306979647701458734246875,
            599749111987687929244054, 306981909526928433002219, 306982911097666642364364,
            40564819807054876823207543976276, 599742481236145216148671,
            599742908517789530559953, 599751960483073909505834, 599752138859558140133739,
            306984109615308586158525, 306986755738186643388149, 599755151350923883713997,
            599755268379314986158282, 306987070788189651799264,
            40564819509624754901857427585401, 599747724494521518340102,
            306980898369152221761429, 599757093623864470106437, 306989450948803028801685,
            162259277428972040135653694725537, 599748234613473829451631,
            101412048618009852146466754175974, 599741104651590858253508,
            599747405663176717902005, 599751537941350998799351, 599752739121316404615948,
            599755491349731879733679, 599755747665417809170585,
        ],
        &[
            "",
            "appid",
            "amount",
            "payer_currency",
            "total",
            "currency",
            "discount_total",
            "payer_total",
            "trade_state",
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
            "store_info",
            "id",
            "address",
            "area_code",
            "name",
            "payer_client_ip",
            "bank_type",
            "support_fapiao",
            "trade_type",
            "trade_state_desc",
            "installment_info",
            "selected_installment_number",
            "use_subsidy",
            "description",
            "notify_url",
            "out_trade_no",
            "attach",
            "goods_tag",
            "limit_pay",
            "transaction_id",
            "payer",
            "sub_openid",
            "openid",
            "time_expire",
            "success_time",
            "detail",
            "cost_price",
            "goods_detail",
            "goods_name",
            "quantity",
            "merchant_goods_id",
            "unit_price",
            "wechatpay_goods_id",
            "invoice_id",
        ],
    );
};
