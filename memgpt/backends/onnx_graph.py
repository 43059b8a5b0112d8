"""Just enough of ONNX's file format (protocol buffers, onnx.proto3) to read tensors and to write a small graph.

It saves the onnx package, which is larger than the model that it would read here.
"""

import struct
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Tensors = Mapping[str, NDArray[Any]]

_TYPES = {1: "float32", 2: "uint8", 3: "int8", 6: "int32", 7: "int64"}
_CODES = {name: code for code, name in _TYPES.items()}
CONTRIB = "com.microsoft"


def read_tensors(model: memoryview) -> "Tensors":
    """The constant tensors of a serialised ONNX model, by name, as views into ``model``."""
    return dict(
        _tensor(value) for number, graph in _fields(model) if number == 7 for kind, value in _fields(graph) if kind == 5
    )


def _tensor(data: memoryview) -> tuple[str, "NDArray[Any]"]:
    import numpy

    shape, code, name, raw = [], 0, "", memoryview(b"")
    for number, value in _fields(data):
        match number:
            case 1:
                shape.append(value)
            case 2:
                code = value
            case 8:
                name = bytes(value).decode()
            case 9:
                raw = value
    if code not in _TYPES:
        return name, numpy.empty(0)
    return name, numpy.frombuffer(raw, _TYPES[code]).reshape(shape)


def _fields(data: memoryview) -> Iterator[tuple[int, Any]]:
    """The fields of a message: numbers as int, all that has a length as a view."""
    at = 0
    while at < len(data):
        tag, at = _read_varint(data, at)
        value, at = _read_varint(data, at)
        if tag & 7 == 2:
            at += value
            yield tag >> 3, data[at - value : at]
        elif tag & 7 == 0:
            yield tag >> 3, value
        else:
            raise ValueError("not an ONNX model")


def _read_varint(data: memoryview, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = data[at]
        value |= (byte & 127) << shift
        shift += 7
        at += 1
        if byte < 128:
            return value, at


class GraphBuilder:
    """Collects the nodes and constants of a graph, in order of execution.

    The constants stay outside of the serialised model: hand them to the session as external initializers, and keep
    them alive as long as it.
    """

    def __init__(self) -> None:
        self.constants: dict[str, NDArray[Any]] = {}
        self._parts: list[bytes] = []

    def constant(self, name: str, array: "NDArray[Any]") -> str:
        """Adds a constant tensor; returns its name."""
        import numpy

        place = {"location": "memory", "offset": "0", "length": str(array.nbytes)}
        body = b"".join(_field(1, size) for size in array.shape) + _field(2, _CODES[str(array.dtype)]) + _field(8, name)
        body += b"".join(_field(13, _field(1, key) + _field(2, value)) for key, value in place.items()) + _field(14, 1)
        self._parts.append(_field(5, body))
        self.constants[name] = numpy.require(array, requirements=["C", "W"])  # else the runtime makes its own copy
        return name

    def node(
        self, operator: str, inputs: Sequence[str], output: str, domain: str = "", **attributes: int | float
    ) -> str:
        """Adds a node with one output; returns its name."""
        body = b"".join(_field(1, name) for name in inputs) + _field(2, output) + _field(4, operator)
        body += b"".join(_field(5, _attribute(*pair)) for pair in attributes.items()) + _field(7, domain)
        self._parts.append(_field(1, body))
        return output

    def serialize(self, inputs: Mapping[str, tuple[str, Sequence[int | str]]], output: str) -> bytes:
        """The model as bytes, for opset 17 and ONNX Runtime's own operators. Sizes that are given as names are free."""
        graph = b"".join(self._parts) + _field(2, "graph")
        graph += b"".join(_field(11, _value(name, *spec)) for name, spec in inputs.items())
        graph += _field(12, _field(1, output))
        opsets = _field(8, _field(1, "") + _field(2, 17)) + _field(8, _field(1, CONTRIB) + _field(2, 1))
        return _field(1, 10) + _field(7, graph) + opsets


def _attribute(name: str, value: int | float) -> bytes:
    if isinstance(value, float):
        return _field(1, name) + _varint(2 << 3 | 5) + struct.pack("<f", value) + _field(20, 1)
    return _field(1, name) + _field(3, value) + _field(20, 2)


def _value(name: str, dtype: str, shape: Sequence[int | str]) -> bytes:
    dims = b"".join(_field(1, _field(1 if isinstance(size, int) else 2, size)) for size in shape)
    return _field(1, name) + _field(2, _field(1, _field(1, _CODES[dtype]) + _field(2, dims)))


def _field(number: int, value: int | str | bytes) -> bytes:
    if isinstance(value, int):
        return _varint(number << 3) + _varint(value)
    data = value.encode() if isinstance(value, str) else value
    return _varint(number << 3 | 2) + _varint(len(data)) + data


def _varint(value: int) -> bytes:
    """Base 128, least significant first; not for negative numbers."""
    digits = bytearray()
    while value > 127:
        digits.append(value & 127 | 128)
        value >>= 7
    return bytes([*digits, value])
