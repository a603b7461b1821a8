"""Steps that a processor has an instruction for and numba has no name for."""

from typing import Any

from llvmlite import ir
from numba import types
from numba.extending import intrinsic

_BYTE, _BLOCK = ir.IntType(8), ir.IntType(64)


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


# Called in compiled passes alone, with the arguments after the first.
lowest: Any = intrinsic(_lowest)
ones: Any = intrinsic(_ones)
eight: Any = intrinsic(_eight)
