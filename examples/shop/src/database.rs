//! The tables of the shop, over SQLite or PostgreSQL.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use sqlx::any::install_default_drivers;
use sqlx::{Any, AnyPool, Row, query, query_as, query_scalar, raw_sql};
use wechatpay::Notification;
use wechatpay::inbox::{Claim, Inbox, InboxError, Stored};

use crate::{Error, Trade};

/// A database of the shop's.
#[derive(Clone)]
pub struct Database {
    pool: AnyPool,
    dialect: Dialect,
}

/// What the two say differently.
#[derive(Clone, Copy)]
enum Dialect {
    Sqlite,
    Postgres,
}

impl Dialect {
    fn tables(self) -> &'static str {
        match self {
            Self::Sqlite => include_str!("../tables/sqlite.sql"),
            Self::Postgres => include_str!("../tables/postgres.sql"),
        }
    }

    /// Of two transactions in SQLite that read and then write, one would fail.
    fn begin(self) -> &'static str {
        match self {
            Self::Sqlite => "BEGIN IMMEDIATE",
            Self::Postgres => "BEGIN",
        }
    }

    /// In PostgreSQL two may claim at the same time, and each gets another one.
    fn claim(self) -> &'static str {
        match self {
            Self::Sqlite => {
                "UPDATE inbox SET due = $2, attempt = attempt + 1, token = token + 1
                WHERE (mchid, id) =
                    (SELECT mchid, id FROM inbox WHERE due <= $1 ORDER BY due LIMIT 1)
                RETURNING *"
            }
            Self::Postgres => {
                "UPDATE inbox SET due = $2, attempt = attempt + 1, token = token + 1
                WHERE (mchid, id) =
                    (SELECT mchid, id FROM inbox WHERE due <= $1 ORDER BY due LIMIT 1
                        FOR UPDATE SKIP LOCKED)
                RETURNING *"
            }
        }
    }
}

impl Database {
    /// Opens the database of a URL such as `sqlite://shop.db?mode=rwc` or `postgres://…`, and makes
    /// the tables that are not there.
    ///
    /// # Errors
    /// When it cannot be opened.
    pub async fn open(url: &str) -> Result<Self, sqlx::Error> {
        install_default_drivers();
        let dialect = if url.starts_with("sqlite:") {
            Dialect::Sqlite
        } else {
            Dialect::Postgres
        };
        let pool = AnyPool::connect(url).await?;
        raw_sql(dialect.tables()).execute(&pool).await?;
        Ok(Self { pool, dialect })
    }

    /// Begins a transaction, which is rolled back unless it is committed.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn begin(&self) -> Result<Transaction, sqlx::Error> {
        Ok(Transaction {
            sql: self.pool.begin_with(self.dialect.begin()).await?,
            dialect: self.dialect,
        })
    }
}

/// A transaction. It is an [`Inbox`], so what happens in it and the step of the inbox are stored
/// together.
pub struct Transaction {
    sql: sqlx::Transaction<'static, Any>,
    dialect: Dialect,
}

impl Transaction {
    /// Commits it.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn commit(self) -> Result<(), sqlx::Error> {
        self.sql.commit().await
    }

    /// Rolls it back. One that is dropped is rolled back too, but a little later.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn rollback(self) -> Result<(), sqlx::Error> {
        self.sql.rollback().await
    }

    /// An order is placed, of so many fen.
    ///
    /// # Errors
    /// When the database fails, or there is an order of this number.
    pub async fn place(
        &mut self,
        out_trade_no: &str,
        total: i64,
        now: SystemTime,
    ) -> Result<(), sqlx::Error> {
        query(
            "INSERT INTO orders (out_trade_no, total, placed, state) VALUES ($1, $2, $3, 'OPEN')",
        )
        .bind(out_trade_no)
        .bind(total)
        .bind(milliseconds(now))
        .execute(&mut *self.sql)
        .await?;
        Ok(())
    }

    /// Books the payment of an order, unless that is done. It is not an error if the payment was
    /// refunded, in part or whole: the state of the order says so.
    pub(crate) async fn book(&mut self, trade: &Trade) -> Result<(), Error> {
        let number = &trade.out_trade_no;
        let state = match &*trade.trade_state {
            "SUCCESS" => "PAID",
            "REFUND" => "REFUNDED",
            other => return Err(format!("order {number} is {other}").into()),
        };
        let amount = trade.amount.as_ref();
        let total = amount.and_then(|it| it.total);
        let (Some(transaction_id), Some(total)) = (&trade.transaction_id, total) else {
            return Err(format!("the payment of order {number} has no number or no amount").into());
        };
        let currency = amount.and_then(|it| it.currency.as_deref());
        if let Some(currency) = currency.filter(|it| *it != "CNY") {
            return Err(format!("order {number} is paid in {currency}").into());
        }
        // A closed order may have been paid before it was closed.
        let open = "UPDATE orders SET state = $3
            WHERE out_trade_no = $1 AND total = $2 AND state IN ('OPEN', 'CLOSED')";
        let open = query(open).bind(number).bind(total).bind(state);
        if open.execute(&mut *self.sql).await?.rows_affected() == 0 {
            let booked = "SELECT transaction_id FROM bookings
                WHERE out_trade_no = $1 AND total = $2";
            let booked: Option<String> = query_scalar(booked)
                .bind(number)
                .bind(total)
                .fetch_optional(&mut *self.sql)
                .await?;
            return match booked {
                Some(booked) if booked == *transaction_id => Ok(()),
                Some(booked) => Err(format!(
                    "order {number} is paid twice: by {booked} and by {transaction_id}"
                )
                .into()),
                None => Err(format!("no order {number} has {total} fen").into()),
            };
        }
        query("INSERT INTO bookings (out_trade_no, transaction_id, total) VALUES ($1, $2, $3)")
            .bind(number)
            .bind(transaction_id)
            .bind(total)
            .execute(&mut *self.sql)
            .await?;
        Ok(())
    }

    /// An order can no longer be paid.
    pub(crate) async fn close(&mut self, out_trade_no: &str) -> Result<(), Error> {
        query("UPDATE orders SET state = 'CLOSED' WHERE out_trade_no = $1 AND state = 'OPEN'")
            .bind(out_trade_no)
            .execute(&mut *self.sql)
            .await?;
        Ok(())
    }

    /// The orders that were placed before this time and are neither paid nor closed.
    pub(crate) async fn open_orders(
        &mut self,
        before: SystemTime,
    ) -> Result<Vec<String>, sqlx::Error> {
        query_scalar("SELECT out_trade_no FROM orders WHERE state = 'OPEN' AND placed < $1")
            .bind(milliseconds(before))
            .fetch_all(&mut *self.sql)
            .await
    }

    /// All bookings, as number of the order and amount in fen, by the number.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn bookings(&mut self) -> Result<Vec<(String, i64)>, sqlx::Error> {
        query_as("SELECT out_trade_no, total FROM bookings ORDER BY out_trade_no")
            .fetch_all(&mut *self.sql)
            .await
    }

    /// All orders, as number and state, by the number.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn orders(&mut self) -> Result<Vec<(String, String)>, sqlx::Error> {
        query_as("SELECT out_trade_no, state FROM orders ORDER BY out_trade_no")
            .fetch_all(&mut *self.sql)
            .await
    }
}

impl Inbox for Transaction {
    async fn store(
        &mut self,
        notification: &Notification,
        now: SystemTime,
    ) -> Result<Stored, InboxError> {
        let insert = "INSERT INTO inbox (mchid, id, create_time, event_type, original_type,
                resource, stored, due, attempt, token)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $7, 0, 0) ON CONFLICT (mchid, id) DO NOTHING";
        let inserted = query(insert)
            .bind(notification.merchant().id())
            .bind(notification.id())
            .bind(notification.create_time().map(milliseconds))
            .bind(notification.event_type())
            .bind(notification.original_type())
            .bind(&**notification.resource())
            .bind(milliseconds(now))
            .execute(&mut *self.sql)
            .await
            .map_err(InboxError::failed)?;
        Ok(match inserted.rows_affected() {
            0 => Stored::Known,
            _ => Stored::New,
        })
    }

    async fn claim(
        &mut self,
        now: SystemTime,
        lease: Duration,
    ) -> Result<Option<Claim>, InboxError> {
        let row = query(self.dialect.claim())
            .bind(milliseconds(now))
            .bind(milliseconds(now + lease))
            .fetch_optional(&mut *self.sql)
            .await
            .map_err(InboxError::failed)?;
        let claim = row.map(|row| {
            let (mchid, id): (String, String) = (row.try_get("mchid")?, row.try_get("id")?);
            let attempt: i64 = row.try_get("attempt")?;
            let attempt = u32::try_from(attempt).unwrap_or(u32::MAX);
            let mut claim = Claim::new(mchid, id, attempt, row.try_get("token")?);
            claim.create_time = row.try_get::<Option<_>, _>("create_time")?.and_then(time);
            claim.event_type = row.try_get("event_type")?;
            claim.original_type = row.try_get("original_type")?;
            claim.resource = row.try_get::<Vec<u8>, _>("resource")?.into();
            Ok(claim)
        });
        claim
            .transpose()
            .map_err(|error: sqlx::Error| InboxError::failed(error))
    }

    async fn finish(&mut self, claim: &Claim) -> Result<(), InboxError> {
        let finish = "UPDATE inbox SET due = NULL
            WHERE mchid = $1 AND id = $2 AND token = $3 AND due IS NOT NULL";
        let finished = query(finish)
            .bind(&claim.mchid)
            .bind(&claim.id)
            .bind(claim.token)
            .execute(&mut *self.sql)
            .await
            .map_err(InboxError::failed)?;
        match finished.rows_affected() {
            0 => Err(InboxError::ClaimLost),
            _ => Ok(()),
        }
    }

    async fn release(&mut self, claim: &Claim, due: SystemTime) -> Result<(), InboxError> {
        let release = "UPDATE inbox SET due = $4, token = token + 1
            WHERE mchid = $1 AND id = $2 AND token = $3 AND due IS NOT NULL";
        query(release)
            .bind(&claim.mchid)
            .bind(&claim.id)
            .bind(claim.token)
            .bind(milliseconds(due))
            .execute(&mut *self.sql)
            .await
            .map_err(InboxError::failed)?;
        Ok(())
    }
}

/// Since 1970.
fn milliseconds(time: SystemTime) -> i64 {
    let elapsed = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(elapsed.as_millis()).unwrap_or(i64::MAX)
}

fn time(milliseconds: i64) -> Option<SystemTime> {
    let elapsed = Duration::from_millis(milliseconds.try_into().ok()?);
    UNIX_EPOCH.checked_add(elapsed)
}
