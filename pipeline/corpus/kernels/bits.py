"""Steps that a processor has an instruction for and numba has no name for."""

from typing import Any

from llvmlite import ir
from numba import types
from numba.extending import intrinsic

_BYTE, _BLOCK = ir.IntType(8), ir.IntType(64)
STRIDE = 64  # bytes that are moved at once
_BYTES = ir.VectorType(_BYTE, STRIDE)
_QUOTE, _BACKSLASH, _SPACE = b'"\\ '


def _lowest(typing: Any, value: Any) -> Any:  # noqa: ANN401, ARG001  (numba asks for this form)
    """The place of the lowest bit that is set, of 64; 64 if none is."""

    def code(_context: Any, builder: Any, _signature: Any, arguments: Any) -> Any:  # noqa: ANN401
        return builder.cttz(arguments[0], ir.Constant(ir.IntType(1), 0))

    return types.int64(types.uint64), code


def _ones(typing: Any, value: Any) -> Any:  # noqa: ANN401, ARG001
    """How many of 64 bits are set."""

    def code(_context: Any, builder: Any, _signature: Any, arguments: Any) -> Any:  # noqa: ANN401
        return builder.ctpop(arguments[0])

    return types.int64(types.uint64), code


def _eight(typing: Any, array: Any, place: Any) -> Any:  # noqa: ANN401, ARG001
    """Eight bytes of an array as an integer, from any byte on; all of them must lie in it."""

    def code(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:  # noqa: ANN401
        held = context.make_array(signature.args[0])(context, builder, arguments[0])
        begin = builder.bitcast(held.data, _BYTE.as_pointer())
        block = builder.bitcast(builder.gep(begin, [arguments[1]]), _BLOCK.as_pointer())
        return builder.load(block, align=1)

    return types.uint64(array, types.int64), code


def _each(value: int) -> Any:  # noqa: ANN401
    return ir.Constant(_BYTES, [value] * STRIDE)


def _moved(typing: Any, source: Any, place: Any, target: Any, at: Any) -> Any:  # noqa: ANN401, ARG001
    """Copy so many bytes of an array, from a place on, to another one; a bit for each byte that does
    not stand for itself in a string of JSON: quotation marks, backslashes, control characters, and
    all beyond ASCII. All bytes must lie in both arrays.
    """

    def code(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:  # noqa: ANN401
        ends = []
        for array, offset in ((0, 1), (2, 3)):
            held = context.make_array(signature.args[array])(context, builder, arguments[array])
            begin = builder.gep(held.data, [arguments[offset]])
            ends.append(builder.bitcast(begin, _BYTES.as_pointer()))
        units = builder.load(ends[0], align=1)
        builder.store(units, ends[1], align=1)
        found = builder.icmp_signed("<", units, _each(_SPACE))  # bytes beyond ASCII are negative
        for mark in (_QUOTE, _BACKSLASH):
            found = builder.or_(found, builder.icmp_unsigned("==", units, _each(mark)))
        return builder.bitcast(found, ir.IntType(STRIDE))

    return types.uint64(source, types.int64, target, types.int64), code


# Called in compiled passes alone, with the arguments after the first.
lowest: Any = intrinsic(_lowest)
ones: Any = intrinsic(_ones)
eight: Any = intrinsic(_eight)
moved: Any = intrinsic(_moved)
