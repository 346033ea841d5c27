"""The Relax operators that work on each element by itself, so that they commute with any reordering of elements."""

ELEMENTWISE = {
    "relax.add", "relax.subtract", "relax.multiply", "relax.divide", "relax.maximum", "relax.minimum", "relax.power",
    "relax.where", "relax.greater", "relax.greater_equal", "relax.less", "relax.less_equal", "relax.equal",
    "relax.not_equal", "relax.logical_and", "relax.logical_or", "relax.logical_not", "relax.negative", "relax.abs",
    "relax.sign", "relax.sqrt", "relax.exp", "relax.log", "relax.tanh", "relax.sigmoid", "relax.erf", "relax.floor",
    "relax.ceil", "relax.round", "relax.astype", "relax.clip", "relax.square", "relax.rsqrt", "relax.nn.relu",
    "relax.nn.leakyrelu", "relax.nn.gelu", "relax.nn.silu", "bnnc.quantize",
}  # fmt: skip
