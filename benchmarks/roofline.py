"""What the machine itself can do: counting bits and multiplying floats on registers, reading and copying memory.

The loops are assembly inside LLVM IR, so that no compiler has a say in them. All are called as
``f(void *const *arrays, int32_t begin, int32_t end)``.
"""

from __future__ import annotations

from bnnc.codegen.targets import InstructionSet

CHAINS = 8  # independent sums, enough to hide the latency of a chain of additions
DOT_CHAINS = 16
BLOCK = 512  # bytes that one turn of the reading loop takes
FMA_CHAINS = 12
FMA_REPEATS = 8  # multiply-adds on each chain in one turn


def counting_ir(isa: InstructionSet) -> str:
    """``count``: each turn counts ``CHAINS`` vectors of mismatching bits, from registers into registers."""
    if isa.popcount == "vector":
        steps = [
            f"vpxord %zmm31, %zmm30, %zmm{t}; vpopcntd %zmm{t}, %zmm{t}; vpaddd %zmm{t}, %zmm{a}, %zmm{a}"
            for a, t in ((i, i + CHAINS) for i in range(CHAINS))
        ]
    elif isa.vector_bits == 128:
        steps = [_table_in_place(i, 8 + i % 2 * 2) for i in range(CHAINS)]
    else:
        steps = [_table(i, 8 + i % 2 * 2, "zmm" if isa.vector_bits == 512 else "ymm") for i in range(CHAINS)]
    return _loop("count", isa, "; ".join(steps), "")


def _table(total: int, t: int, r: str) -> str:
    """Three-operand counting by table: 12 and 13 hold bits, 14 the table, 15 the mask."""
    xor, both = ("vpxord", "vpandd") if r == "zmm" else ("vpxor", "vpand")
    steps = (
        f"{xor} %{r}12, %{r}13, %{r}{t}",
        f"{both} %{r}15, %{r}{t}, %{r}{t + 1}",
        f"vpsrlw $$4, %{r}{t}, %{r}{t}",
        f"{both} %{r}15, %{r}{t}, %{r}{t}",
        f"vpshufb %{r}{t + 1}, %{r}14, %{r}{t + 1}",
        f"vpshufb %{r}{t}, %{r}14, %{r}{t}",
        f"vpaddb %{r}{t}, %{r}{t + 1}, %{r}{t}",
        f"vpaddb %{r}{t}, %{r}{total}, %{r}{total}",
    )
    return "; ".join(steps)


def _table_in_place(total: int, t: int) -> str:
    """The same with instructions that overwrite an operand; 13 holds bits, 14 the table, 15 the mask."""
    bits, low, count = f"%xmm{t}", f"%xmm{t + 1}", "%xmm12"
    steps = (
        f"movdqa %xmm13, {bits}",
        f"pxor %xmm13, {bits}",
        f"movdqa {bits}, {low}",
        f"pand %xmm15, {low}",
        f"psrlw $$4, {bits}",
        f"pand %xmm15, {bits}",
        f"movdqa %xmm14, {count}",
        f"pshufb {low}, {count}",
        f"paddb {count}, %xmm{total}",
        f"movdqa %xmm14, {count}",
        f"pshufb {bits}, {count}",
        f"paddb {count}, %xmm{total}",
    )
    return "; ".join(steps)


def multiplying_ir(isa: InstructionSet) -> str:
    """``multiply``: each turn does ``FMA_CHAINS * FMA_REPEATS`` multiply-adds of vectors, from zeros into zeros."""
    r = {512: "zmm", 256: "ymm", 128: "xmm"}[isa.vector_bits]
    zero = {512: "vpxord", 256: "vpxor"}.get(isa.vector_bits)
    registers = [f"%{r}{i}" for i in (*range(FMA_CHAINS), 14, 15)]
    steps = [f"{zero} {v}, {v}, {v}" if zero else f"pxor {v}, {v}" for v in registers]
    for _ in range(FMA_REPEATS):
        for total in registers[:FMA_CHAINS]:
            if isa.fma:
                steps.append(f"vfmadd231ps %{r}14, %{r}15, {total}")
            else:
                steps += [f"mulps %{r}14, {total}", f"addps %{r}15, {total}"]
    return _loop("multiply", isa, "; ".join(steps), "")


def copying_ir(isa: InstructionSet) -> str:
    """``copy``: each turn reads ``BLOCK`` bytes of the array and writes them to the ``BLOCK`` bytes after them."""
    size, register, move = _moves(isa)
    steps = []
    for offset in range(0, BLOCK, size):
        vector = f"%{register}{offset // size % 8}"
        steps += [f"{move} {offset}($0), {vector}", f"{move} {vector}, {offset + BLOCK}($0)"]
    return _loop("copy", isa, "; ".join(steps), "$0", step=2 * BLOCK)


def _moves(isa: InstructionSet) -> tuple[int, str, str]:
    """Bytes of a vector, the name of its registers, and the instruction that moves one."""
    register = {512: "zmm", 256: "ymm", 128: "xmm"}[isa.vector_bits]
    return isa.vector_bits // 8, register, "movups" if isa.vector_bits == 128 else "vmovups"


def dot_ir(isa: InstructionSet, kind: str) -> str:
    """``dot``: each turn makes ``DOT_CHAINS`` vectors of products of bytes, four to a lane.

    ``kind`` is "vnni", "pairs16" (added up in 16 bits), "pairs" (and in 32 bits each time), or "wide" (of 16 bits).
    """
    r = {512: "zmm", 256: "ymm", 128: "xmm"}[isa.vector_bits]
    steps = [step for chain in range(DOT_CHAINS) for step in _product(kind, r, chain)]
    return _loop("dot", isa, "; ".join(steps), "")


def _product(kind: str, r: str, chain: int) -> list[str]:
    """13 holds codes, 14 weights, 15 ones; SSE overwrites an operand."""
    if kind == "vnni":
        return [f"vpdpbusd %zmm30, %zmm31, %zmm{chain}"]
    total, t = chain % 8, 8 + chain % 4
    if r == "xmm":
        multiply, add = "pmaddubsw" if kind != "wide" else "pmaddwd", "paddw" if kind == "pairs16" else "paddd"
        once = [f"movdqa %xmm13, %xmm{t}", f"{multiply} %xmm14, %xmm{t}"]
        widen = [f"pmaddwd %xmm15, %xmm{t}"] if kind == "pairs" else []
        steps = [*once, *widen, f"{add} %xmm{t}, %xmm{total}"]
    else:
        multiply, add = "vpmaddubsw" if kind != "wide" else "vpmaddwd", "vpaddw" if kind == "pairs16" else "vpaddd"
        widen = [f"vpmaddwd %{r}15, %{r}{t}, %{r}{t}"] if kind == "pairs" else []
        steps = [f"{multiply} %{r}14, %{r}13, %{r}{t}", *widen, f"{add} %{r}{t}, %{r}{total}, %{r}{total}"]
    return steps * 2 if kind == "wide" else steps


def reading_ir(isa: InstructionSet) -> str:
    """``read``: each turn reads ``BLOCK`` bytes of the first array, in the order they lie there."""
    size, register, move = _moves(isa)
    steps = [f"{move} {offset}($0), %{register}{offset // size % 8}" for offset in range(0, BLOCK, size)]
    return _loop("read", isa, "; ".join(steps), "$0")


def _loop(name: str, isa: InstructionSet, body: str, operand: str, step: int = BLOCK) -> str:
    """A function whose every turn runs ``body``; ``operand`` is the array's address plus ``step`` for each turn."""
    clobbers = [f"~{{xmm{i}}}" for i in range(16)]
    if isa.vector_bits == 512:
        clobbers += [f"~{{zmm{i}}}" for i in range(16, 32)]
    # Without it, whatever runs next with 128-bit instructions would pay for the upper halves.
    clean = 'call void asm sideeffect "vzeroupper", "~{xmm0}"()' if isa.vector_bits > 128 else ""
    constraints = ",".join((["r"] if operand else []) + clobbers)
    argument = "ptr %at" if operand else ""
    return f"""target triple = "{isa.triple}"
define i32 @{name}(ptr %args, i32 %begin, i32 %end) #0 {{
entry:
  %base = load ptr, ptr %args
  br label %loop
loop:
  %i = phi i32 [ %begin, %entry ], [ %next, %loop ]
  %wide = sext i32 %i to i64
  %offset = mul i64 %wide, {step}
  %at = getelementptr i8, ptr %base, i64 %offset
  call void asm sideeffect "{body}", "{constraints}"({argument})
  %next = add i32 %i, 1
  %more = icmp slt i32 %next, %end
  br i1 %more, label %loop, label %done
done:
  {clean}
  ret i32 0
}}
attributes #0 = {{ "target-cpu"="{isa.mcpu}" "target-features"="{",".join(isa.mattr)}" }}
"""
