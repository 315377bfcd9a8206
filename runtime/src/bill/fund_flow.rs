//! The fund-flow bill.

use std::fmt;

use super::columns::Columns;
use super::reader::{Bill, Layout, Row};
use crate::error::Result;

/// A fund-flow bill: what went into and out of an account on a day, of `/v3/bill/fundflowbill`. The
/// bills of sub-merchants, of `/v3/bill/sub-merchant-fundflowbill` and
/// `/v3/ecommerce/bill/fundflowbill`, come encrypted and are read once they are decrypted. If one
/// comes in several files, they are parts of one: chain them.
pub type FundFlowBill<R> = Bill<R, FundFlow>;

/// A change of an account. Amounts are in fen, times in Beijing's time zone; what the bill does not
/// have, or has empty, is `None`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FundFlow {
    /// `记账时间`
    pub bookkeeping_time: Option<String>,
    /// `微信支付业务单号`: WeChat Pay's number of the payment, refund, withdrawal, …
    pub business_id: Option<String>,
    /// `资金流水单号`
    pub fund_flow_id: Option<String>,
    /// `业务名称`
    pub business_name: Option<String>,
    /// `业务类型`
    pub business_type: Option<String>,
    /// `收支类型`
    pub direction: Option<Direction>,
    /// `收支金额(元)`, in fen. The [direction](Self::direction) is its sign.
    pub amount: Option<i64>,
    /// `账户结余(元)`: what the account has afterwards, in fen.
    pub balance: Option<i64>,
    /// `资金变更提交申请人`
    pub applicant: Option<String>,
    /// `备注`
    pub remark: Option<String>,
    /// `业务凭证号`: the merchant's number, where there is one.
    pub voucher_id: Option<String>,
    columns: Columns,
}

/// Whether an amount went into the account or out of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Direction {
    /// `收入`: it went in.
    Income,
    /// `支出`: it went out.
    Expense,
    /// Something else: the [column](FundFlow::column) `收支类型` has the word.
    Other,
}

impl FundFlow {
    /// The value of any column, by its name in the bill, such as `业务凭证号`; `None` if the bill has
    /// no such column. It is as the bill has it, without the backtick before it.
    pub fn column(&self, name: &str) -> Option<&str> {
        self.columns.get(name)
    }
}

/// The totals of a fund-flow bill. Amounts are in fen.
#[derive(Clone)]
#[non_exhaustive]
pub struct FundFlowTotals {
    /// `资金流水总笔数`: the number of rows.
    pub count: u64,
    /// `收入笔数`
    pub income_count: Option<u64>,
    /// `收入金额`
    pub income: Option<i64>,
    /// `支出笔数`
    pub expense_count: Option<u64>,
    /// `支出金额`
    pub expense: Option<i64>,
    columns: Columns,
}

impl FundFlowTotals {
    /// The value of any column of the totals, by its name in the bill, as [`FundFlow::column`].
    pub fn column(&self, name: &str) -> Option<&str> {
        self.columns.get(name)
    }
}

/// Without the values, which must not be in a log.
impl fmt::Debug for FundFlow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.columns.debug("FundFlow", f)
    }
}

/// Without the values, which must not be in a log.
impl fmt::Debug for FundFlowTotals {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.columns.debug("FundFlowTotals", f)
    }
}

impl Row for FundFlow {
    type Totals = FundFlowTotals;

    const LAYOUT: Layout = Layout {
        kind: "fund-flow bill",
        time: "记账时间",
        count: "资金流水总笔数",
    };

    fn read(columns: Columns) -> Result<Self> {
        let string = |name| columns.string(name);
        Ok(Self {
            bookkeeping_time: string("记账时间"),
            business_id: string("微信支付业务单号"),
            fund_flow_id: string("资金流水单号"),
            business_name: string("业务名称"),
            business_type: string("业务类型"),
            direction: string("收支类型").map(|it| match it.as_str() {
                "收入" => Direction::Income,
                "支出" => Direction::Expense,
                _ => Direction::Other,
            }),
            amount: columns.fen("收支金额(元)")?,
            balance: columns.fen("账户结余(元)")?,
            applicant: string("资金变更提交申请人"),
            remark: string("备注"),
            voucher_id: string("业务凭证号"),
            columns,
        })
    }

    fn read_totals(count: u64, columns: Columns) -> Result<FundFlowTotals> {
        Ok(FundFlowTotals {
            count,
            income_count: columns.count("收入笔数")?,
            income: columns.fen("收入金额")?,
            expense_count: columns.count("支出笔数")?,
            expense: columns.fen("支出金额")?,
            columns,
        })
    }
}
