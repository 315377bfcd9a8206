//! What `#[derive(Object)]` implements. The derive only writes what differs from type to type, since
//! the compiler expands this many times faster than the derive's own code, which is not optimised.

/// `[ATTRIBUTES] [PARAMETERS,] TYPE [WHERE]`, and the shape if it is an object's: the name of the
/// variant, its numbers, its names, and the types of the members that are not plain.
#[doc(hidden)]
#[macro_export]
macro_rules! __object {
    ([$($attribute:tt)*] [$($parameter:tt)*] $type:ty [$($where:tt)*]) => {
        #[automatically_derived]
        $($attribute)*
        impl<$($parameter)*> $crate::__private::Shaped for $type $($where)* {
            type At<__Depth: $crate::__private::Depth> = $crate::__private::AnyShape;
        }
    };
    (
        [$($attribute:tt)*] [$($parameter:tt)*] $type:ty [$($where:tt)*]
        $shape:ident $numbers:tt $names:literal $([$($inner:ty),+])?
    ) => {
        #[automatically_derived]
        $($attribute)*
        impl<$($parameter)*> $crate::__private::Shaped for $type $($where)* {
            type At<__Depth: $crate::__private::Depth> = Self;
        }
        #[automatically_derived]
        $($attribute)*
        impl<$($parameter)* __Depth: $crate::__private::Depth>
            $crate::__private::ShapeAt<__Depth> for $type $($where)*
        {
            const SHAPE: $crate::__private::Shape = $crate::__private::Shape::$shape(
                &$numbers,
                $names,
                $(&[$($crate::__private::ShapeOf::<$inner, __Depth>::SHAPE),+],)?
            );
        }
    };
}
