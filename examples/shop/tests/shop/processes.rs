//! Several processes share a database, and one of them dies.

use std::process::Stdio;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use tokio::io::{AsyncBufReadExt, BufReader, Lines};
use tokio::net::TcpStream;
use tokio::process::{Child, ChildStdout, Command};
use tokio::task::JoinSet;
use tokio::time::timeout;
use wechatpay::inbox::Inbox;
use wechatpay_sandbox::Sandbox;
use wechatpay_shop::{Database, LEASE, Shop};

use crate::databases::{Empty, bookings};
use crate::paid;

/// Whatever takes longer hangs.
const LIMIT: Duration = Duration::from_secs(60);

/// A process and what it prints. It is killed when it is dropped.
struct Process {
    child: Child,
    lines: Lines<BufReader<ChildStdout>>,
}

impl Process {
    fn start(command: &mut Command) -> Self {
        let command = command.stdout(Stdio::piped()).kill_on_drop(true);
        let mut child = command.spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        Self { child, lines }
    }

    /// The rest of the next line that begins with this; `None` if it prints no more.
    async fn next(&mut self, begin: &str) -> Option<String> {
        loop {
            let line = timeout(LIMIT, self.lines.next_line()).await.unwrap();
            if let Some(rest) = line.unwrap()?.strip_prefix(begin) {
                return Some(rest.to_owned());
            }
        }
    }
}

/// A shop in a process of its own, and its URL.
async fn shop(server: &str, empty: &Empty) -> (Process, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wechatpay-shop"));
    // With no variables set it belongs to the sandbox's merchant.
    let command = command.env_clear();
    let mut process = Process::start(command.args([server, &empty.url, "127.0.0.1:0"]));
    let url = process.next("listening at ").await.unwrap();
    (process, url)
}

async fn two_processes_get_the_same_at_once(empty: Empty, servers: [&'static str; 2]) {
    let numbers: Vec<_> = (10..60).map(|number| format!("T{number}")).collect();
    let database = empty.with_orders(&numbers).await;
    let sandbox = Arc::new(Sandbox::start().await.unwrap());
    let (mut one, one_url) = shop(servers[0], &empty).await;
    let (mut other, other_url) = shop(servers[1], &empty).await;

    let notifications: Vec<_> = numbers.iter().map(|it| paid(it)).collect();
    let mut ids: Vec<_> = notifications.iter().map(|it| it.id().to_owned()).collect();
    ids.sort();
    let mut done = Vec::new();
    // The second time all is known, and most of it done.
    for round in 0..2 {
        for notification in &notifications {
            let mut deliveries = JoinSet::new();
            for url in [&one_url, &other_url, &one_url, &other_url] {
                let (sandbox, url) = (sandbox.clone(), url.clone());
                let notification = notification.clone();
                deliveries.spawn(async move { sandbox.notify(&url, &notification).await });
            }
            for delivery in deliveries.join_all().await {
                let delivery = delivery.unwrap();
                assert!(delivery.is_taken(), "round {round}: {delivery:?}");
            }
        }
        while done.len() < ids.len() {
            done.extend(tokio::select! {
                id = one.next("done ") => id,
                id = other.next("done ") => id,
            });
        }
    }
    // Nobody holds anything any more, or still has to do it.
    let later = SystemTime::now() + 2 * LEASE;
    let mut transaction = database.begin().await.unwrap();
    assert_eq!(transaction.claim(later, LEASE).await.unwrap(), None);
    drop(transaction);
    for mut process in [one, other] {
        process.child.kill().await.unwrap();
        while let Some(id) = process.next("done ").await {
            done.push(id);
        }
    }
    done.sort();
    assert_eq!(done, ids);
    assert_eq!(bookings(&database).await, numbers);
}

#[tokio::test]
async fn two_processes_get_the_same_at_once_over_sqlite() {
    two_processes_get_the_same_at_once(Empty::sqlite(), ["axum", "hyper"]).await;
}

#[tokio::test]
#[ignore = "needs POSTGRES_URL: see the script `test`"]
async fn two_processes_get_the_same_at_once_over_postgres() {
    two_processes_get_the_same_at_once(Empty::postgres().await, ["axum", "actix-web"]).await;
}

/// It has no file left for another connection, until some of them end.
async fn what_cannot_be_accepted_does_not_end_the_server(server: &str) {
    let empty = Empty::sqlite();
    let database = empty.with_orders(&["T1".to_owned()]).await;
    let sandbox = Sandbox::start().await.unwrap();
    let mut command = Command::new("sh");
    let script = r#"ulimit -n 64 && exec "$0" "$@" 2>&1"#;
    let command = command.args(["-c", script, env!("CARGO_BIN_EXE_wechatpay-shop")]);
    let mut shop = Process::start(command.args([server, &empty.url, "127.0.0.1:0"]));
    let url = shop.next("listening at ").await.unwrap();
    let address = url.strip_prefix("http://").unwrap();
    let address = address.strip_suffix("/notify").unwrap();

    let mut connections = Vec::new();
    for _ in 0..100 {
        connections.push(TcpStream::connect(address).await.unwrap());
    }
    shop.next("no connection is accepted: ").await.unwrap();
    drop(connections);
    let delivery = sandbox.notify(&url, &paid("T1")).await.unwrap();
    assert!(delivery.is_taken(), "{delivery:?}");
    shop.next("done ").await.unwrap();
    assert_eq!(bookings(&database).await, ["T1"]);
}

#[tokio::test]
async fn what_cannot_be_accepted_does_not_end_axum() {
    what_cannot_be_accepted_does_not_end_the_server("axum").await;
}

#[tokio::test]
async fn what_cannot_be_accepted_does_not_end_hyper() {
    what_cannot_be_accepted_does_not_end_the_server("hyper").await;
}

/// The variables of a process that claims and then does nothing any more.
const HOLD: &str = "WECHATPAY_SHOP_HOLD";
const UNTIL: &str = "WECHATPAY_SHOP_UNTIL";

/// It is that process, where the variables are set.
#[tokio::test]
#[allow(clippy::print_stdout, reason = "the other process reads it")]
async fn holder() {
    let Ok(url) = std::env::var(HOLD) else {
        return;
    };
    let database = Database::open(&url).await.unwrap();
    let mut transaction = database.begin().await.unwrap();
    let claim = transaction.claim(SystemTime::now(), LEASE).await.unwrap();
    transaction.commit().await.unwrap();
    let claim = claim.unwrap();
    let mut transaction = database.begin().await.unwrap();
    if std::env::var(UNTIL).unwrap() == "finish" {
        transaction.finish(&claim).await.unwrap();
    } else {
        drop(transaction);
    }
    println!("\nholds {}", claim.id);
    std::future::pending::<()>().await;
}

/// A process is killed after it has claimed, or when the end of its work is not committed.
async fn what_a_killed_process_held_is_done_by_another(empty: Empty) {
    let numbers = ["T1", "T2"].map(str::to_owned);
    let database = empty.with_orders(&numbers).await;
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    let shop = Shop::new(client, database.clone());
    for (number, until) in numbers.iter().zip(["claim", "finish"]) {
        let payment = paid(number);
        let request = sandbox.notification(&payment).unwrap();
        let (head, body) = request.into_parts();
        let now = SystemTime::now();
        let received = wechatpay::ReceivedNotification::new(&head.headers, body, now);
        assert_eq!(shop.take_in(&received).await.status(), 204);

        let mut holder = Command::new(std::env::current_exe().unwrap());
        let holder = holder.args(["processes::holder", "--exact", "--nocapture"]);
        let mut holder = Process::start(holder.env(HOLD, &empty.url).env(UNTIL, until));
        assert_eq!(holder.next("holds ").await.unwrap(), payment.id());
        holder.child.kill().await.unwrap();

        // As long as it might still be alive, nobody takes its place.
        assert!(shop.work(SystemTime::now()).await.unwrap().is_none());
        let after = SystemTime::now() + LEASE;
        let work = async {
            loop {
                // The server may not know yet that the process is dead.
                if let Some(worked) = shop.work(after).await.unwrap() {
                    return worked;
                }
            }
        };
        let worked = timeout(LIMIT, work).await.unwrap();
        assert!(worked.error.is_none(), "{worked:?}");
        assert_eq!(worked.id, payment.id());
        assert!(shop.work(after + LEASE).await.unwrap().is_none());
    }
    assert_eq!(bookings(&database).await, numbers);
}

#[tokio::test]
async fn what_a_killed_process_held_is_done_by_another_over_sqlite() {
    what_a_killed_process_held_is_done_by_another(Empty::sqlite()).await;
}

#[tokio::test]
#[ignore = "needs POSTGRES_URL: see the script `test`"]
async fn what_a_killed_process_held_is_done_by_another_over_postgres() {
    what_a_killed_process_held_is_done_by_another(Empty::postgres().await).await;
}
