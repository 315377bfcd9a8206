//! Empty databases: SQLite in a folder of its own, PostgreSQL on the server that the script starts.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::SystemTime;

use sqlx::any::install_default_drivers;
use sqlx::{AnyConnection, AssertSqlSafe, Connection, query};
use tokio::task::JoinSet;
use wechatpay_shop::Database;

use crate::TOTAL;

/// It is removed when it is dropped, if it is a folder.
pub(crate) struct Empty {
    pub(crate) url: String,
    folder: Option<PathBuf>,
}

fn name() -> String {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    format!("wechatpay_shop_{}_{number}", std::process::id())
}

impl Empty {
    pub(crate) fn sqlite() -> Self {
        let folder = std::env::temp_dir().join(name());
        std::fs::create_dir(&folder).unwrap();
        let url = format!("sqlite://{}/shop.db?mode=rwc", folder.display());
        let folder = Some(folder);
        Self { url, folder }
    }

    /// The script `test` sets the variable.
    pub(crate) async fn postgres() -> Self {
        let server = std::env::var("POSTGRES_URL").expect("POSTGRES_URL: see the script `test`");
        let name = name();
        install_default_drivers();
        let mut connection = AnyConnection::connect(&server).await.unwrap();
        let create = query(AssertSqlSafe(format!("CREATE DATABASE {name}")));
        create.execute(&mut connection).await.unwrap();
        let (server, _) = server.rsplit_once('/').unwrap();
        Self {
            url: format!("{server}/{name}"),
            folder: None,
        }
    }

    pub(crate) async fn execute(&self, statement: &'static str) {
        let mut connection = AnyConnection::connect(&self.url).await.unwrap();
        query(statement).execute(&mut connection).await.unwrap();
    }

    /// Opens it, and places orders.
    pub(crate) async fn with_orders(&self, numbers: &[String]) -> Database {
        let database = Database::open(&self.url).await.unwrap();
        let mut transaction = database.begin().await.unwrap();
        for number in numbers {
            let placed = transaction.place(number, TOTAL, SystemTime::now()).await;
            placed.unwrap();
        }
        transaction.commit().await.unwrap();
        database
    }
}

impl Drop for Empty {
    fn drop(&mut self) {
        if let Some(folder) = &self.folder {
            let _ = std::fs::remove_dir_all(folder);
        }
    }
}

/// Processes that start at the same time all open it.
async fn many_can_open_one_at_once(empty: Empty) {
    let mut opening = JoinSet::new();
    for _ in 0..8 {
        let url = empty.url.clone();
        opening.spawn(async move { Database::open(&url).await.map(drop) });
    }
    for opened in opening.join_all().await {
        opened.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn many_can_open_one_of_sqlite_at_once() {
    many_can_open_one_at_once(Empty::sqlite()).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs POSTGRES_URL: see the script `test`"]
async fn many_can_open_one_of_postgres_at_once() {
    many_can_open_one_at_once(Empty::postgres().await).await;
}

/// The numbers of the orders that are booked.
pub(crate) async fn bookings(database: &Database) -> Vec<String> {
    let mut transaction = database.begin().await.unwrap();
    let bookings = transaction.bookings().await.unwrap();
    let numbers = bookings.into_iter().map(|(number, total)| {
        assert_eq!(total, TOTAL, "{number}");
        number
    });
    numbers.collect()
}
