//! Bills as records. All values are invented; the columns are those of WeChat Pay's pages.

use std::error::Error as _;
use std::io::{self, Read};

use proptest::prelude::*;
use wechatpay::bill::{Direction, FundFlow, FundFlowBill, Trade, TradeBill, TradeTotals};
use wechatpay::{Error, ErrorKind, Outcome};

const ALL: &str = "\
交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注
`2026-11-24 10:00:00,`wx0000000000000001,`1900000001,`0,`till-7,`4200000001202611240000000001,`order-1,`o-payer-1,`JSAPI,`SUCCESS,`OTHERS,`CNY,`11.50,`0.50,`0,`0,`0.00,`0.00,`,`,`tea, green, \"best\" `,`{\"a\":1,\"b\":[2,3]},`0.06900,`0.60%,`12.00,`0.00,`
`2026-11-24 11:30:00,`wx0000000000000001,`1900000001,`1900000002,`,`4200000001202611240000000001,`order-1,`o-payer-1,`JSAPI,`REFUND,`OTHERS,`CNY,`0.00,`0.00,`50300000012026112400000000001,`refund-1,`3.50,`0.10,`ORIGINAL,`PROCESSING,`tea,`,`-0.02100,`0.60%,`0.00,`4.00,`half
总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额
`2,`11.50,`3.50,`0.10,`0.04800,`12.00,`4.00
";

const SUCCESS: &str = "\
交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,商品名称,商户数据包,手续费,费率,订单金额,费率备注
`2026-11-24 10:00:00,`wx0000000000000001,`1900000001,`0,`,`4200000002,`order-2,`o-payer-2,`NATIVE,`SUCCESS,`CFT,`CNY,`0.10,`0.00,`book,`,`0.00600,`0.60%,`0.10,`
总交易单数,应结订单总金额,手续费总金额,订单总金额
`1,`0.10,`0.00600,`0.10
";

const REFUND: &str = "\
交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,退款申请时间,退款成功时间,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注
`2026-11-23 10:00:00,`wx0000000000000001,`1900000001,`0,`,`4200000003,`order-3,`o-payer-3,`APP,`REFUND,`CFT,`CNY,`0.00,`0.00,`2026-11-24 09:00:00,`2026-11-24 09:00:02,`5030000003,`0,`1.00,`0.00,`ORIGINAL,`SUCCESS,`book,`,`0.00000,`0.60%,`0.00,`1.00,`
总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额
`1,`0.00,`1.00,`0.00,`0.00000,`0.00,`1.00
";

/// The format from before 2018, which a few merchants still have.
const OLD: &str = "\
交易时间,公众账号ID,商户号,子商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,总金额,企业红包金额,微信退款单号,商户退款单号,退款金额,企业红包退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率
`2026-11-24 10:00:00,`wx0000000000000001,`1900000001,`1900000003,`1000,`4200000004,`order-4,`o-payer-4,`MICROPAY,`SUCCESS,`OTHERS,`CNY,`0.01,`0.0,`0,`0,`0,`0,`,`,`book,`,`0,`0.60%
总交易单数,总交易额,总退款金额,总企业红包退款金额,手续费总金额
`1,`0.01,`0.0,`0.0,`0
";

const FUND_FLOW: &str = "\
记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),资金变更提交申请人,备注,业务凭证号
`2026-11-24 10:00:01,`4200000001,`flow-1,`交易,`交易,`收入,`12.00,`112.00,`system,`结算总金额 12.00 元;含手续费 0.07 元,`order-1
`2026-11-24 10:00:01,`4200000001,`flow-2,`扣除交易手续费,`扣除交易手续费,`支出,`0.07,`111.93,`system,`,`order-1
`2026-11-24 12:00:00,`4200000009,`flow-3,`冻结,`冻结,`冻结,`1.00,`-3.50,`1900000001API,`a, b,`
资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额
`3,`1,`12.00,`1,`0.07
";

const EMPTY: &str = "\
交易时间,商户订单号,订单金额
总交易单数,订单总金额
`0,`0.00
";

fn trades(bill: &str) -> wechatpay::Result<(Vec<Trade>, TradeTotals)> {
    let mut bill = TradeBill::new(bill.as_bytes())?;
    let trades = bill.by_ref().collect::<Result<_, _>>()?;
    Ok((trades, bill.totals()?))
}

fn flows(bill: &str) -> wechatpay::Result<Vec<FundFlow>> {
    FundFlowBill::new(bill.as_bytes())?.collect()
}

/// One row and its totals.
fn bill_of(name: &str, value: &str) -> String {
    format!("交易时间,{name},商品名称\n`t,`{value},`book\n总交易单数\n`1\n")
}

fn message(bill: &str) -> String {
    let error = trades(bill).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.outcome(), Outcome::NoEffect);
    error.to_string()
}

#[test]
fn a_bill_of_all_trades() {
    let (trades, totals) = trades(ALL).unwrap();
    let [payment, refund] = &trades[..] else {
        panic!("{trades:?}");
    };

    let strings = [
        (&payment.trade_time, "2026-11-24 10:00:00"),
        (&payment.appid, "wx0000000000000001"),
        (&payment.mchid, "1900000001"),
        (&payment.device_info, "till-7"),
        (&payment.transaction_id, "4200000001202611240000000001"),
        (&payment.out_trade_no, "order-1"),
        (&payment.openid, "o-payer-1"),
        (&payment.trade_type, "JSAPI"),
        (&payment.trade_state, "SUCCESS"),
        (&payment.bank_type, "OTHERS"),
        (&payment.currency, "CNY"),
        (&payment.description, "tea, green, \"best\" `"),
        (&payment.attach, "{\"a\":1,\"b\":[2,3]}"),
        (&payment.rate, "0.60%"),
        (&refund.sub_mchid, "1900000002"),
        (&refund.refund_id, "50300000012026112400000000001"),
        (&refund.out_refund_no, "refund-1"),
        (&refund.refund_channel, "ORIGINAL"),
        (&refund.refund_status, "PROCESSING"),
        (&refund.rate_remark, "half"),
    ];
    for (found, expected) in strings {
        assert_eq!(found.as_deref(), Some(expected));
    }
    let none = [
        &payment.sub_mchid,
        &payment.refund_id,
        &payment.out_refund_no,
        &payment.refund_status,
        &payment.rate_remark,
        &payment.refund_create_time,
        &refund.device_info,
        &refund.attach,
    ];
    for found in none {
        assert_eq!(*found, None);
    }
    let amounts = [
        (payment.settlement_total, 1150),
        (payment.coupon, 50),
        (payment.settlement_refund, 0),
        (payment.total, 1200),
        (refund.settlement_refund, 350),
        (refund.coupon_refund, 10),
        (refund.refund, 400),
        (totals.settlement_total, 1150),
        (totals.settlement_refund, 350),
        (totals.coupon_refund, 10),
        (totals.total, 1200),
        (totals.refund, 400),
    ];
    for (found, expected) in amounts {
        assert_eq!(found, Some(expected));
    }
    assert_eq!(totals.count, 2);
    let fees = [payment.fee, refund.fee, totals.fee].map(Option::unwrap);
    assert_eq!(fees.map(|it| it.thousandths_of_fen()), [6900, -2100, 4800]);
    assert_eq!(fees.map(|it| it.fen()), [None, None, None]);
}

#[test]
fn bills_of_payments_and_of_refunds() {
    let (payments, totals) = trades(SUCCESS).unwrap();
    assert_eq!(payments[0].total, Some(10));
    assert_eq!(payments[0].refund, None);
    assert_eq!(totals.refund, None);
    assert_eq!(totals.fee.unwrap().thousandths_of_fen(), 600);

    let (refunds, _) = trades(REFUND).unwrap();
    let time = |time: &Option<String>| time.clone().unwrap();
    assert_eq!(time(&refunds[0].refund_create_time), "2026-11-24 09:00:00");
    assert_eq!(time(&refunds[0].refund_success_time), "2026-11-24 09:00:02");
    // A refund whose number at the merchant's is 0.
    assert_eq!(refunds[0].out_refund_no.as_deref(), Some("0"));
    assert_eq!(refunds[0].fee.unwrap().fen(), Some(0));
}

#[test]
fn a_bill_in_the_old_format() {
    let (trades, totals) = trades(OLD).unwrap();
    assert_eq!(trades[0].sub_mchid.as_deref(), Some("1900000003"));
    assert_eq!(trades[0].settlement_total, Some(1));
    assert_eq!(trades[0].coupon, Some(0));
    assert_eq!(trades[0].coupon_refund, Some(0));
    assert_eq!(trades[0].total, None);
    assert_eq!(totals.settlement_total, Some(1));
    assert_eq!(totals.settlement_refund, Some(0));
    assert_eq!(totals.coupon_refund, Some(0));
}

#[test]
fn a_fund_flow_bill() {
    let flows = flows(FUND_FLOW).unwrap();
    let directions: Vec<_> = flows.iter().map(|it| it.direction.unwrap()).collect();
    let (income, expense) = (Direction::Income, Direction::Expense);
    assert_eq!(directions, [income, expense, Direction::Other]);
    assert_eq!(flows[2].column("收支类型"), Some("冻结"));
    let amounts: Vec<_> = flows.iter().map(|it| it.amount.unwrap()).collect();
    assert_eq!(amounts, [1200, 7, 100]);
    let balances: Vec<_> = flows.iter().map(|it| it.balance.unwrap()).collect();
    assert_eq!(balances, [11200, 11193, -350]);
    let strings = [
        (&flows[0].bookkeeping_time, "2026-11-24 10:00:01"),
        (&flows[0].business_id, "4200000001"),
        (&flows[0].fund_flow_id, "flow-1"),
        (&flows[1].business_name, "扣除交易手续费"),
        (&flows[1].business_type, "扣除交易手续费"),
        (&flows[2].applicant, "1900000001API"),
        (&flows[2].remark, "a, b"),
        (&flows[0].voucher_id, "order-1"),
    ];
    for (found, expected) in strings {
        assert_eq!(found.as_deref(), Some(expected));
    }
    assert_eq!(flows[2].voucher_id, None);

    let totals = FundFlowBill::new(FUND_FLOW.as_bytes()).unwrap().totals();
    let totals = totals.unwrap();
    assert_eq!(totals.count, 3);
    assert_eq!((totals.income_count, totals.income), (Some(1), Some(1200)));
    assert_eq!((totals.expense_count, totals.expense), (Some(1), Some(7)));
}

#[test]
fn a_bill_without_rows_is_right() {
    let (trades, totals) = trades(EMPTY).unwrap();
    assert!(trades.is_empty());
    assert_eq!((totals.count, totals.total), (0, Some(0)));
}

#[test]
fn columns_may_come_and_go() {
    let bill = "备案号,交易时间\n`n-1,`t\n总交易单数,新总数\n`1,`7\n";
    let (trades, totals) = trades(bill).unwrap();
    assert_eq!(trades[0].column("备案号"), Some("n-1"));
    assert_eq!(trades[0].column("商户订单号"), None);
    assert_eq!(trades[0].out_trade_no, None);
    assert_eq!(totals.column("新总数"), Some("7"));
    assert_eq!(totals.total, None);

    // A value as it is: empty, or the zero of a payment.
    let (trades, _) = self::trades(ALL).unwrap();
    assert_eq!(trades[0].column("费率备注"), Some(""));
    assert_eq!(trades[0].column("微信退款单号"), Some("0"));
}

/// Every value of a bill of all trades.
fn content((trades, totals): &(Vec<Trade>, TradeTotals)) -> Vec<String> {
    let mut lines = ALL.lines();
    let names = lines.next().unwrap().split(',');
    let values = names.flat_map(|name| trades.iter().map(move |trade| trade.column(name)));
    let names = lines.nth(2).unwrap().split(',');
    let totals = names.map(|name| totals.column(name));
    values
        .chain(totals)
        .map(|it| it.unwrap().to_owned())
        .collect()
}

/// Gives a byte at a time.
struct Slow<'a>(&'a [u8]);

impl Read for Slow<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let length = buffer.len().min(1);
        self.0.read(&mut buffer[..length])
    }
}

#[test]
fn a_byte_order_mark_crlf_and_small_pieces_change_nothing() {
    let expected = content(&trades(ALL).unwrap());
    for bill in [
        format!("\u{feff}{ALL}"),
        ALL.replace('\n', "\r\n"),
        ALL.replace('\n', "\r\n\r\n"),
        ALL.trim_end().to_owned(),
        format!("\u{feff}{}", ALL.replace('\n', "\r\n").trim_end()),
    ] {
        assert_eq!(content(&trades(&bill).unwrap()), expected);
        let mut slow = TradeBill::new(Slow(bill.as_bytes())).unwrap();
        let trades: Vec<_> = slow.by_ref().map(Result::unwrap).collect();
        let found = (trades, slow.totals().unwrap());
        assert_eq!(content(&found), expected);
    }
}

#[test]
fn amounts_are_exact() {
    let fen = [
        ("0.10", 10),
        ("12", 1200),
        ("-3.50", -350),
        ("0.00", 0),
        ("0.0", 0),
        ("0", 0),
        ("-0.00", 0),
        ("1.10000", 110),
        ("007", 700),
        ("92233720368547758.07", i64::MAX),
        ("-92233720368547758.08", i64::MIN),
    ];
    for (yuan, fen) in fen {
        let (trades, _) = trades(&bill_of("订单金额", yuan)).unwrap();
        assert_eq!(trades[0].total, Some(fen), "{yuan}");
    }
    let thousandths = [
        ("0.00600", 600, None),
        ("0.00001", 1, None),
        ("0.01", 1000, Some(1)),
        ("-0.07000", -7000, Some(-7)),
        ("3", 300_000, Some(300)),
        ("0.000000", 0, Some(0)),
    ];
    for (yuan, thousandths, fen) in thousandths {
        let (trades, _) = trades(&bill_of("手续费", yuan)).unwrap();
        let fee = trades[0].fee.unwrap();
        assert_eq!((fee.thousandths_of_fen(), fee.fen()), (thousandths, fen));
    }
}

#[test]
fn what_is_not_an_exact_amount_is_an_error() {
    for yuan in [
        "0.001",
        "1e2",
        "+1.00",
        " 1.00",
        "1.",
        ".5",
        "-",
        "--1",
        "1.0.0",
        "1,000.00",
        "0.60%",
        "１.00",
        "92233720368547758.08",
    ] {
        assert_eq!(
            message(&bill_of("订单金额", yuan)),
            "line 2 of the bill: the column `订单金额` is not an amount in yuan with two decimals \
             at most",
            "{yuan}"
        );
    }
    assert_eq!(
        message(&bill_of("手续费", "0.000001")),
        "line 2 of the bill: the column `手续费` is not an amount in yuan with five decimals at most"
    );
    assert_eq!(
        message(&SUCCESS.replace("`1,`0.10", "`1,`ten")),
        "line 4 of the bill: the column `应结订单总金额` is not an amount in yuan with two decimals \
         at most"
    );
}

#[test]
fn a_bill_that_was_cut_short_is_an_error_wherever_it_was_cut() {
    let whole = ALL.replace('\n', "\r\n");
    let last = whole.trim_end().rfind('`').unwrap();
    for end in (0..=last).filter(|end| whole.is_char_boundary(*end)) {
        let error = trades(&whole[..end]).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{end}");
    }
}

#[test]
fn an_incomplete_bill_says_where() {
    let lines: Vec<_> = ALL.split_inclusive('\n').collect();
    let without = |missing: usize| {
        let left = lines.iter().enumerate().filter(|(at, _)| *at != missing);
        left.map(|(_, line)| *line).collect::<String>()
    };
    let count = "the column `总交易单数` is not the number of rows before it; download the bill \
                 anew, and check its hash";
    let cut = "the bill ends before its totals, with `总交易单数`; download it anew, and check its \
               hash";
    let cases = [
        (without(1), format!("line 4 of the bill: {count}")),
        (without(2), format!("line 4 of the bill: {count}")),
        // The totals are read as a row.
        (
            without(3),
            "line 4 of the bill: it ends before the column `用户标识`; download the bill anew"
                .into(),
        ),
        (without(4), format!("line 5 of the bill: {cut}")),
        (lines[..3].concat(), format!("line 4 of the bill: {cut}")),
        (
            ALL.replace("`half", "").replace(",`4.00,", ",`4.00"),
            "line 3 of the bill: it ends before the column `费率备注`; download the bill anew"
                .into(),
        ),
        (
            ALL.replace("`half", "`half,`more"),
            "line 3 of the bill: it has more values than the bill has columns".into(),
        ),
        (
            format!("{ALL}`more\n"),
            "line 6 of the bill: it comes after the totals".into(),
        ),
        (
            ALL.replace("`half", "`ha\nlf"),
            "line 4 of the bill: it is neither a row, whose values begin with a backtick, nor are \
             its columns the totals, with `总交易单数`"
                .into(),
        ),
    ];
    for (bill, expected) in cases {
        assert_eq!(message(&bill), expected);
        assert_eq!(message(&bill.replace('\n', "\r\n")), expected);
    }
}

#[test]
fn what_is_not_a_bill_is_an_error() {
    let expected = "line 1 of the bill: this is not a trade bill, which begins with the names of \
                    its columns, among them `交易时间`; it may be another bill, or an error \
                    response in place of a bill";
    for text in [
        "",
        "\n",
        "No Bill Exist",
        r#"{"code":"NO_STATEMENT_EXIST","message":"账单文件不存在"}"#,
        "<xml><return_code><![CDATA[FAIL]]></return_code></xml>",
        FUND_FLOW,
        "`交易时间,`商户订单号\n",
    ] {
        let found = message(text);
        assert_eq!(found.replace("line 2", "line 1"), expected, "{text}");
    }
    let error = flows(ALL).unwrap_err().to_string();
    assert!(error.contains("not a fund-flow bill"), "{error}");

    let error = TradeBill::new(&b"\x1f\x8b\x08\x00"[..]).unwrap_err();
    let expected = "line 1 of the bill: it is not UTF-8; decompress or decrypt the bill before it \
                    is read";
    assert_eq!(error.to_string(), expected);
}

struct Broken;

impl Read for Broken {
    fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
        Err(io::Error::other("the disk is gone"))
    }
}

#[test]
fn a_reader_that_fails_is_the_source() {
    let begin = &ALL[..ALL.find("`2026-11-24 11").unwrap()];
    let mut bill = TradeBill::new(begin.as_bytes().chain(Broken)).unwrap();
    assert!(bill.next().unwrap().is_ok());
    let error = bill.next().unwrap().unwrap_err();
    assert_eq!(error.to_string(), "line 3 of the bill: it cannot be read");
    assert_eq!(error.source().unwrap().to_string(), "the disk is gone");
}

#[test]
fn after_an_error_there_are_no_rows_and_no_totals() {
    let mut bill = TradeBill::new(ALL.as_bytes().chain(&b"`more"[..])).unwrap();
    let rows: Vec<_> = bill.by_ref().collect();
    let [Ok(_), Ok(_), Err(error)] = &rows[..] else {
        panic!("{rows:?}");
    };
    assert!(bill.next().is_none());
    assert_eq!(bill.totals().unwrap_err().to_string(), error.to_string());

    let bad_row = ALL.replacen("`12.00", "`x", 1);
    let bill = TradeBill::new(bad_row.as_bytes()).unwrap();
    assert!(bill.totals().is_err());
}

#[test]
fn no_message_and_no_debug_output_has_content_of_the_bill() {
    let secret = "S3CRET";
    let bad = [
        bill_of("订单金额", secret),
        bill_of("商户订单号", &format!("{secret},`{secret}")),
        format!("交易时间\n`{secret}\n{secret}\n"),
        format!("交易时间\n`{secret}\n总交易单数\n`{secret}\n"),
        format!("交易时间\n`{secret}\n总交易单数\n`1\n{secret}"),
        format!("{secret}\n"),
    ];
    for bill in bad {
        let error: Error = trades(&bill).unwrap_err();
        assert!(!format!("{error} {error:?}").contains(secret), "{error}");
    }

    let (payments, totals) = trades(ALL).unwrap();
    assert_eq!(format!("{:?}", payments[0]), "Trade { line: 2, .. }");
    assert_eq!(format!("{totals:?}"), "TradeTotals { line: 5, .. }");
    let flows = flows(FUND_FLOW).unwrap();
    assert_eq!(format!("{:?}", flows[2]), "FundFlow { line: 4, .. }");
    let bill = FundFlowBill::new(FUND_FLOW.as_bytes()).unwrap();
    let expected = "Bill { kind: \"fund-flow bill\", rows: 0, .. }";
    assert_eq!(format!("{bill:?}"), expected);
    let totals = bill.totals().unwrap();
    assert_eq!(format!("{totals:?}"), "FundFlowTotals { line: 6, .. }");
}

/// Any value that can be told from the values beside it.
fn any_value() -> impl Strategy<Value = String> {
    let value = "([a-z,`\"'é账 ]|[^\\r\\n])*";
    value
        .prop_map(|value: String| value.replace(",`", "`,"))
        .prop_filter("two values", |value| !value.contains(",`"))
}

fn any_row() -> impl Strategy<Value = (String, String, Option<i64>, String)> {
    (any_value(), any_value(), any::<Option<i64>>(), any_value())
}

fn yuan(fen: i64) -> String {
    let (sign, fen) = (if fen < 0 { "-" } else { "" }, fen.unsigned_abs());
    format!("{sign}{}.{:02}", fen / 100, fen % 100)
}

proptest! {
    #[test]
    fn what_is_written_is_read(rows in prop::collection::vec(any_row(), 0..8), crlf: bool) {
        let mut bill = "交易时间,商品名称,订单金额,费率备注\n".to_owned();
        for (time, description, total, remark) in &rows {
            let total = total.map(yuan).unwrap_or_default();
            bill += &format!("`{time},`{description},`{total},`{remark}\n");
        }
        bill += &format!("总交易单数\n`{}\n", rows.len());
        if crlf {
            bill = bill.replace('\n', "\r\n");
        }
        let (trades, totals) = trades(&bill).unwrap();
        prop_assert_eq!(totals.count, rows.len() as u64);
        prop_assert_eq!(trades.len(), rows.len());
        for (trade, (time, description, total, remark)) in trades.iter().zip(rows) {
            prop_assert_eq!(trade.column("交易时间"), Some(time.as_str()));
            prop_assert_eq!(trade.column("商品名称"), Some(description.as_str()));
            prop_assert_eq!(trade.total, total);
            prop_assert_eq!(trade.column("费率备注"), Some(remark.as_str()));
        }
    }

    #[test]
    fn fees_are_exact(thousandths: i64) {
        let (sign, digits) = (if thousandths < 0 { "-" } else { "" }, thousandths.unsigned_abs());
        let yuan = format!("{sign}{}.{:05}", digits / 100_000, digits % 100_000);
        let (trades, _) = trades(&bill_of("手续费", &yuan)).unwrap();
        prop_assert_eq!(trades[0].fee.unwrap().thousandths_of_fen(), thousandths);
    }

    #[test]
    fn reading_anything_never_panics(
        bytes in prop::collection::vec(any::<u8>(), 0..200),
        lines in "(`|,|\n|\r|0|1|\\.|-|交易时间|总交易单数|订单金额|手续费){0,60}",
    ) {
        for input in [bytes, format!("交易时间,订单金额,手续费\n{lines}").into_bytes()] {
            if let Ok(bill) = TradeBill::new(&input[..]) {
                // Ends, with one error at most, and that is the last item.
                let items: Vec<_> = bill.collect();
                let rows = items.iter().take_while(|item| item.is_ok()).count();
                prop_assert!(rows + 1 >= items.len());
            }
        }
    }
}
