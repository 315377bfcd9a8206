//! The trade bill.

use std::fmt;

use super::amount::Fee;
use super::columns::Columns;
use super::reader::{Bill, Layout, Row};
use crate::error::Result;

/// A trade bill: payments and refunds of a day, of `/v3/bill/tradebill`.
///
/// Bills in the format from before 2018 can be read as well: there, `settlement_total` and `coupon`
/// are called otherwise (`总金额`, `企业红包金额`), and there is no `total`.
pub type TradeBill<R> = Bill<R, Trade>;

/// A payment, a refund, or the revocation of a payment. Amounts are in fen, times in Beijing's time
/// zone; what the bill does not have, or has empty, is `None`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Trade {
    /// `交易时间`: when the payment succeeded, or when the refund was accepted.
    pub trade_time: Option<String>,
    /// `公众账号ID`
    pub appid: Option<String>,
    /// `商户号`
    pub mchid: Option<String>,
    /// `特约商户号`: the sub-merchant, if the merchant is a partner. `None` also for `0`.
    pub sub_mchid: Option<String>,
    /// `设备号`
    pub device_info: Option<String>,
    /// `微信订单号`
    pub transaction_id: Option<String>,
    /// `商户订单号`
    pub out_trade_no: Option<String>,
    /// `用户标识`
    pub openid: Option<String>,
    /// `交易类型`: `JSAPI`, `NATIVE`, `APP`, …
    pub trade_type: Option<String>,
    /// `交易状态`: `SUCCESS` is a payment, `REFUND` a refund, `REVOKED` a revocation.
    pub trade_state: Option<String>,
    /// `付款银行`
    pub bank_type: Option<String>,
    /// `货币种类`
    pub currency: Option<String>,
    /// `应结订单金额`: what is settled of a payment, in fen. 0 for a refund.
    pub settlement_total: Option<i64>,
    /// `代金券金额`: what coupons paid, in fen.
    pub coupon: Option<i64>,
    /// `退款申请时间`, in bills of refunds only.
    pub refund_create_time: Option<String>,
    /// `退款成功时间`, in bills of refunds only.
    pub refund_success_time: Option<String>,
    /// `微信退款单号`. `None` also for `0`, which payments have.
    pub refund_id: Option<String>,
    /// `商户退款单号`. `None` also for the `0` of payments.
    pub out_refund_no: Option<String>,
    /// `退款金额`: what is settled of a refund, in fen. See also [`refund`](Self::refund).
    pub settlement_refund: Option<i64>,
    /// `充值券退款金额`: what goes back to prepaid coupons, in fen.
    pub coupon_refund: Option<i64>,
    /// `退款类型`: `ORIGINAL`, `BALANCE`, …
    pub refund_channel: Option<String>,
    /// `退款状态`, as it was when the bill was made.
    pub refund_status: Option<String>,
    /// `商品名称`
    pub description: Option<String>,
    /// `商户数据包`
    pub attach: Option<String>,
    /// `手续费`: the handling fee; negative if it is given back.
    pub fee: Option<Fee>,
    /// `费率`: such as `0.60%`.
    pub rate: Option<String>,
    /// `订单金额`: what was to be paid, in fen: `amount.total` of the order. 0 for a refund.
    pub total: Option<i64>,
    /// `申请退款金额`: what was to be refunded, in fen: `amount.refund` of the refund.
    pub refund: Option<i64>,
    /// `费率备注`
    pub rate_remark: Option<String>,
    columns: Columns,
}

impl Trade {
    /// The value of any column, by its name in the bill, such as `费率备注`; `None` if the bill has no
    /// such column. It is as the bill has it, without the backtick before it.
    pub fn column(&self, name: &str) -> Option<&str> {
        self.columns.get(name)
    }
}

/// The totals of a trade bill. Amounts are in fen.
#[derive(Clone)]
#[non_exhaustive]
pub struct TradeTotals {
    /// `总交易单数`: the number of rows.
    pub count: u64,
    /// `应结订单总金额`
    pub settlement_total: Option<i64>,
    /// `退款总金额`
    pub settlement_refund: Option<i64>,
    /// `充值券退款总金额`
    pub coupon_refund: Option<i64>,
    /// `手续费总金额`
    pub fee: Option<Fee>,
    /// `订单总金额`
    pub total: Option<i64>,
    /// `申请退款总金额`
    pub refund: Option<i64>,
    columns: Columns,
}

impl TradeTotals {
    /// The value of any column of the totals, by its name in the bill, as [`Trade::column`].
    pub fn column(&self, name: &str) -> Option<&str> {
        self.columns.get(name)
    }
}

/// Without the values, which must not be in a log.
impl fmt::Debug for Trade {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.columns.debug("Trade", f)
    }
}

/// Without the values, which must not be in a log.
impl fmt::Debug for TradeTotals {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.columns.debug("TradeTotals", f)
    }
}

impl Row for Trade {
    type Totals = TradeTotals;

    const LAYOUT: Layout = Layout {
        kind: "trade bill",
        time: "交易时间",
        count: "总交易单数",
    };

    fn read(columns: Columns) -> Result<Self> {
        let string = |name| columns.string(name);
        let fen = |name| columns.fen(name);
        let refund_id = string("微信退款单号").filter(|it| it != "0");
        let is_refund = refund_id.is_some();
        Ok(Self {
            trade_time: string("交易时间"),
            appid: string("公众账号ID"),
            mchid: string("商户号"),
            sub_mchid: string("特约商户号")
                .or_else(|| string("子商户号"))
                .filter(|it| it != "0"),
            device_info: string("设备号"),
            transaction_id: string("微信订单号"),
            out_trade_no: string("商户订单号"),
            openid: string("用户标识"),
            trade_type: string("交易类型"),
            trade_state: string("交易状态"),
            bank_type: string("付款银行"),
            currency: string("货币种类"),
            settlement_total: fen("应结订单金额")?.or(fen("总金额")?),
            coupon: fen("代金券金额")?.or(fen("企业红包金额")?),
            refund_create_time: string("退款申请时间"),
            refund_success_time: string("退款成功时间"),
            out_refund_no: string("商户退款单号").filter(|it| is_refund || it != "0"),
            refund_id,
            settlement_refund: fen("退款金额")?,
            coupon_refund: fen("充值券退款金额")?.or(fen("企业红包退款金额")?),
            refund_channel: string("退款类型"),
            refund_status: string("退款状态"),
            description: string("商品名称"),
            attach: string("商户数据包"),
            fee: columns.fee("手续费")?,
            rate: string("费率"),
            total: fen("订单金额")?,
            refund: fen("申请退款金额")?,
            rate_remark: string("费率备注"),
            columns,
        })
    }

    fn read_totals(count: u64, columns: Columns) -> Result<TradeTotals> {
        let fen = |name| columns.fen(name);
        Ok(TradeTotals {
            count,
            settlement_total: fen("应结订单总金额")?.or(fen("总交易额")?),
            settlement_refund: fen("退款总金额")?.or(fen("总退款金额")?),
            coupon_refund: fen("充值券退款总金额")?.or(fen("总企业红包退款金额")?),
            fee: columns.fee("手续费总金额")?,
            total: fen("订单总金额")?,
            refund: fen("申请退款总金额")?,
            columns,
        })
    }
}
