//! What `#[derive(Object)]` implements. The derive only writes what differs from type to type: the
//! compiler expands this faster than the derive's own code, which is not optimised, would write it.

/// `[ATTRIBUTES] [PARAMETERS,] TYPE [WHERE]`, and the shape if it is an object's: the name of the
/// variant, its numbers, its names, and the types of the members that are not plain.
#[doc(hidden)]
#[macro_export]
macro_rules! __object {
    ([$($attribute:tt)*] [$($parameter:tt)*] $type:ty [$($where:tt)*]) => {
        #[automatically_derived]
        $($attribute)*
        impl<$($parameter)*> $crate::__private::Shaped for $type $($where)* {
            type At<__WechatpayDepth: $crate::__private::Depth> = $crate::__private::AnyShape;
        }
    };
    (
        [$($attribute:tt)*] [$($parameter:tt)*] $type:ty [$($where:tt)*]
        $shape:ident $numbers:tt $names:literal $([$($inner:ty),+])?
    ) => {
        #[automatically_derived]
        $($attribute)*
        impl<$($parameter)*> $crate::__private::Shaped for $type $($where)* {
            type At<__WechatpayDepth: $crate::__private::Depth> = Self;
        }
        #[automatically_derived]
        $($attribute)*
        impl<$($parameter)* __WechatpayDepth: $crate::__private::Depth>
            $crate::__private::ShapeAt<__WechatpayDepth> for $type $($where)*
        {
            const __WECHATPAY_SHAPE: $crate::__private::Shape = $crate::__private::Shape::$shape(
                &$numbers,
                $names,
                $(&[$($crate::__private::ShapeOf::<$inner, __WechatpayDepth>::__WECHATPAY_SHAPE),+],)?
            );
        }
    };
}
