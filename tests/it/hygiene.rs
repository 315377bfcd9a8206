//! Generated code names nothing that the user's scope could change.

#![deny(warnings)]
#![allow(
    dead_code,
    unreachable_pub,
    reason = "written as a user may write it, and declared only"
)]
#![forbid(unused_imports)]
#![no_implicit_prelude]

mod shadows {
    pub struct Option;
    pub struct Result;
    pub struct String;
    pub struct Vec;
    pub trait Serialize {}
    pub trait Endpoint {}
    pub mod core {}
    pub mod std {}
    pub mod wechatpay {}
    pub mod serde {}

    #[::wechatpay::endpoint(POST, "/v3/a/{parts}", expect = 204, undocumented)]
    pub struct Shadowed<'a> {
        pub parts: u8,
        pub object: bool,
        pub serializer: &'a str,
        #[serde(with = "self::module")]
        pub with: i32,
    }

    mod module {
        pub(super) fn serialize<S: ::serde::Serializer>(
            value: &i32,
            serializer: S,
        ) -> ::core::result::Result<S::Ok, S::Error> {
            serializer.serialize_i32(*value)
        }
    }
}

mod renamed {
    pub(crate) use ::wechatpay as pay;

    /// No more than the derive needs.
    pub(crate) mod little {
        pub(crate) use ::wechatpay::__private;
    }
}

#[renamed::pay::endpoint(POST, "/v3/a", crate = crate::hygiene::renamed::pay, expect = 204, undocumented)]
pub struct Elsewhere {
    pub a: u8,
}

#[derive(renamed::pay::Object)]
#[wechatpay(crate = crate::hygiene::renamed::pay)]
pub struct ObjectElsewhere {
    pub a: u8,
}

#[derive(renamed::pay::Object)]
#[wechatpay(crate = crate::hygiene::renamed::little)]
pub struct ObjectOfLittle<T> {
    pub a: u8,
    pub b: T,
}

/// Traits of the user's own, for every type.
mod everywhere {
    pub trait Constants {
        const SHAPE: u8 = 0;
        const VALUE: u8 = 0;
    }

    impl<T: ?::core::marker::Sized> Constants for T {}

    pub trait Sent {
        fn sent(&self) {}
    }

    impl<T: ?::core::marker::Sized> Sent for T {}

    pub struct Unknown;

    #[derive(::wechatpay::Object)]
    pub struct ObjectOfUnknown {
        pub a: Unknown,
    }

    #[derive(::serde::Serialize)]
    pub struct Description(pub u8);

    #[::wechatpay::endpoint(POST, "/v3/a/{b}", expect = 204, undocumented)]
    pub struct Everywhere {
        pub a: Description,
        pub b: u8,
        #[wechatpay(query)]
        pub c: Description,
    }
}

/// What is deprecated is still declared.
#[::wechatpay::endpoint(POST, "/v3/a", expect = 204, undocumented)]
#[deprecated]
pub struct Old {
    pub a: u8,
}

#[derive(::wechatpay::Object)]
#[deprecated]
pub struct OldObject {
    pub a: u8,
}

macro_rules! declare {
    ($name:ident, $path:literal, $status:literal) => {
        #[::wechatpay::endpoint(POST, $path, expect = $status, undocumented)]
        pub struct $name {
            pub a: u8,
        }
    };
}

declare!(ByMacro, "/v3/a", 204);

fn requires_endpoint<E: ::wechatpay::Endpoint>() {}

#[test]
fn the_declarations_above_are_endpoints() {
    requires_endpoint::<shadows::Shadowed<'static>>();
    requires_endpoint::<Elsewhere>();
    requires_endpoint::<ByMacro>();
}
