"""Writes a trained adapter, or the mean of several of one line, as GGUF, which llama.cpp loads over the weights.

python -m training.export ADAPTER... OUT.gguf
"""

import argparse
import json
from pathlib import Path

import gguf
import numpy as np
from safetensors.numpy import load_file

HEADS, KEY_HEADS = 9, 3  # of SmolLM2-135M
_NAMES = {
    "self_attn.q_proj": "attn_q",
    "self_attn.k_proj": "attn_k",
    "self_attn.v_proj": "attn_v",
    "self_attn.o_proj": "attn_output",
    "mlp.gate_proj": "ffn_gate",
    "mlp.up_proj": "ffn_up",
    "mlp.down_proj": "ffn_down",
}


def main() -> None:
    parser = argparse.ArgumentParser(prog="training.export")
    parser.add_argument(
        "adapters", type=Path, nargs="+", help="folders that training.train wrote, one --from the other"
    )
    parser.add_argument("out", type=Path)
    options = parser.parse_args()
    config = json.loads((options.adapters[0] / "adapter_config.json").read_text())
    writer = gguf.GGUFWriter(options.out, "llama")
    writer.add_type("adapter")
    writer.add_string("adapter.type", "lora")
    writer.add_float32("adapter.lora.alpha", float(config["lora_alpha"]))
    writer.add_name("memgpt core memory")
    tensors = [load_file(adapter / "adapter_model.safetensors") for adapter in options.adapters]
    for name in sorted(tensors[0]):
        writer.add_tensor(*_converted(name, np.mean([values[name] for values in tensors], axis=0)))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def read_back(path: Path) -> dict[str, np.ndarray]:
    """The matrices of an adapter in GGUF, by the names that PEFT gives them in a model."""
    projections = {short: name for name, short in _NAMES.items()}
    found = {}
    for tensor in gguf.GGUFReader(path).tensors:
        _, layer, short, _, suffix = tensor.name.split(".")
        values, projection = np.array(tensor.data, np.float32), projections[short]
        if suffix == "lora_b" and short in ("attn_q", "attn_k"):
            heads = HEADS if short == "attn_q" else KEY_HEADS
            values = values.reshape(heads, values.shape[0] // heads // 2, 2, -1).swapaxes(1, 2).reshape(values.shape)
        side = "lora_A" if suffix == "lora_a" else "lora_B"
        found[f"base_model.model.model.layers.{layer}.{projection}.{side}.default.weight"] = values
    return found


def _converted(name: str, values: np.ndarray) -> tuple[str, np.ndarray]:
    """The tensor under llama.cpp's name, which has the rows of q and k in the order of its rotary embedding."""
    layer, block, projection, side, *_ = name.split(".layers.")[1].split(".")
    part = f"{block}.{projection}"
    if side == "lora_B" and projection in ("q_proj", "k_proj"):
        heads = HEADS if projection == "q_proj" else KEY_HEADS
        values = values.reshape(heads, 2, values.shape[0] // heads // 2, -1).swapaxes(1, 2).reshape(values.shape)
    suffix = "lora_a" if side == "lora_A" else "lora_b"
    tensor = np.ascontiguousarray(values.astype(np.float16))
    return f"blk.{layer}.{_NAMES[part]}.weight.{suffix}", tensor


if __name__ == "__main__":
    main()
