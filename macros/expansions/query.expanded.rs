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
        const _: bool = <::wechatpay::__private::IsOption<
            (),
        > as IsNotOption>::__WECHATPAY_VALUE;
        ::core::assert!(
            ! ::wechatpay::__private::IsOption:: < & 'static str > ::__WECHATPAY_VALUE,
            "`transaction_id` is in the path, which always needs a value: its type cannot be an `Option`"
        );
    };
};
const _: () = {
    use ::wechatpay::__private::check as __wechatpay_check;
    use ::wechatpay::__private::shape::{
        self as __wechatpay_shape, ShapeAt as __WechatpayShapeAt,
    };
    let _ = <__wechatpay_shape::AnyShape as __WechatpayShapeAt<()>>::__WECHATPAY_SHAPE;
    const _: () = __wechatpay_check::response(
        "GET /v3/pay/transactions/id/{transaction_id}",
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
            1298074214633706925151420638298112, 18296992636045099,
            101412054062887468211720062803319, 13298184034058459594637185,
            30223145508945872497939615, 36267774606736644513817084,
            45939181181104166217309049, 62864142638541321586017638,
            76162326654018689705083288, 365083462326240737141558779969422,
            108803323783896214586563959, 116056878701584052160942902,
            135399691815418182059658778, 159578208224878680119050989,
            172876392223472031568663769, 195845982795867457777274421,
            205517389352784514183959353, 121694667975002653517405625953656,
            224860202466900707569195069, 242994089761120420629362659,
            252665496317754932407671910, 267172606153130556512141716,
            276844012727498058380202743, 297395751643779051390018420,
            309485009839642743158668341, 315529638937715983870943740,
            325201045494633186430752229, 336081377871164944326707319,
            340917081149622769972939156, 141977214187271940385409212427763,
            359050968443842074142768323, 81130008345907519520049977392813,
            382020559033970147230089217, 384438410673199725258903714,
            392900891410502378981941106, 403781223787034047880205113,
            408616927065492739086363150, 426750814342261511525800135,
            437631146736243594018017822, 454556108193398117359345848,
            466645366389544468804675676, 40565305195482861676799989758228,
            505330992634662432577973380, 537971989764257445763010761,
            551270173780018906223953991, 564568357795779837777788906,
            576657615974475795140155997, 591164725809851502957844288,
            598418280744989634228039578, 609298613121521303775830843,
            620178945480602621929236028, 40565456311210295777230065407031,
            643148536070730471017030429, 655237794249426500090871001,
            662491349184565096255955587, 675789533182875705834347992,
            162259967125856399093239645803589, 697550197953388814284267295,
            101412757657714501655036921556344, 724146565984910231148957871,
            736235824181056898465576931, 745907230737974178166199031,
            766458969671422945732109172, 778548227867569401524767977,
            800308892620632741947084555,
        ],
        "appidamountpayer_currencytotalcurrencydiscount_totalpayer_totaltrade_statepromotion_detailamountother_contributewechatpay_contributeactivity_idmerchant_contributestock_idnamegoods_detaildiscount_amountquantitygoods_remarkgoods_idmerchant_goods_idunit_pricescopecurrencycoupon_idtypemchidscene_infodevice_idstore_infoidaddressarea_codenamepayer_client_ipbank_typesupport_fapiaotrade_typetrade_state_descinstallment_infoselected_installment_numberuse_subsidydescriptionnotify_urlout_trade_noattachgoods_taglimit_paytransaction_idpayersub_openidopenidtime_expiresuccess_timedetailcost_pricegoods_detailgoods_namequantitymerchant_goods_idunit_pricewechatpay_goods_idinvoice_id",
    );
};
