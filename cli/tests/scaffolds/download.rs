use wechatpay::Download;

/// 下载对账单
///
/// [Official page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_5.shtml)
#[wechatpay::endpoint(GET, "/hk/v3/statements", response = Download)]
#[derive(Debug, Clone)]
pub struct DownloadStatement {
    pub date: String,
    pub mchid: Option<String>,
}
