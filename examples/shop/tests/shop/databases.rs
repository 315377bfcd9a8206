//! Empty databases: SQLite in a folder of its own, PostgreSQL on the server that the script starts.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::SystemTime;

use sqlx::any::install_default_drivers;
use sqlx::{AnyConnection, AssertSqlSafe, Connection, query};
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
