"""Bytes by the sixty-four: copied at once, and asked which of them need a closer look.

Written in LLVM's own terms, for every processor has an instruction for this, or a few, and no loop
over bytes is compiled to them. Where there are none, LLVM makes some.
"""

from typing import Any

from llvmlite import ir
from numba import types
from numba.extending import intrinsic

STRIDE = 64
_BYTES = ir.VectorType(ir.IntType(8), STRIDE)
_QUOTE = 0x22
_BACKSLASH = 0x5C
_SPACE = 0x20


def _each(value: int) -> Any:  # noqa: ANN401  (numba and llvmlite have no types)
    return ir.Constant(_BYTES, [value] * STRIDE)


def _moved(_typing: Any, source: Any, _place: Any, target: Any, _at: Any) -> Any:  # noqa: ANN401
    """Called with two arrays of bytes and a place in each: copy so many bytes from the one to the
    other, and give a bit for each that does not stand for itself in a string of JSON: quotation
    marks, backslashes, control characters, and all beyond ASCII. Both arrays must go on for so many
    bytes; nothing checks it.
    """

    def generated(context: Any, builder: Any, signature: Any, given: Any) -> Any:  # noqa: ANN401
        ends = []
        for array, offset in ((0, 1), (2, 3)):
            made = context.make_array(signature.args[array])(context, builder, given[array])
            address = builder.gep(made.data, [given[offset]])
            ends.append(builder.bitcast(address, _BYTES.as_pointer()))
        units = builder.load(ends[0], align=1)
        builder.store(units, ends[1], align=1)
        found = builder.icmp_signed("<", units, _each(_SPACE))  # bytes beyond ASCII are negative
        for mark in (_QUOTE, _BACKSLASH):
            found = builder.or_(found, builder.icmp_unsigned("==", units, _each(mark)))
        return builder.bitcast(found, ir.IntType(STRIDE))

    return types.uint64(source, types.intp, target, types.intp), generated


def _lowest(_typing: Any, _bits: Any) -> Any:  # noqa: ANN401
    """Called with 64 bits: the place of the lowest bit that is set; there must be one."""

    def generated(_context: Any, builder: Any, _signature: Any, given: Any) -> Any:  # noqa: ANN401
        return builder.cttz(given[0], ir.Constant(ir.IntType(1), 1))

    return types.int64(types.uint64), generated


moved: Any = intrinsic(_moved)
lowest: Any = intrinsic(_lowest)
