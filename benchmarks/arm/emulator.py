"""Kernels for ARM, run from their object file in an emulator that counts instructions; packages from PyPI suffice.

Unicorn executes, pyelftools reads the object, capstone names the instructions. Counts are exact and the same
everywhere: what was executed, not how long it took.
"""

from __future__ import annotations

import struct
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
from capstone import CS_ARCH_ARM, CS_ARCH_ARM64, CS_MODE_ARM, Cs
from elftools.elf.elffile import ELFFile
from unicorn import (
    UC_ARCH_ARM,
    UC_ARCH_ARM64,
    UC_HOOK_BLOCK,
    UC_HOOK_CODE,
    UC_HOOK_INTR,
    UC_MODE_ARM,
    Uc,
    arm64_const,
    arm_const,
)

CODE, LIBRARY, RETURN, DATA, STACK = 0x100000, 0x1000000, 0x1100000, 0x10000000, 0x60000000
STACK_BYTES, PAGE = 1 << 20, 1 << 16
ALIGNMENT = 64  # bytes, of everything in memory
GUARD = 64  # bytes behind every piece of memory, which must stay as they are

_UNDEFINED = 1  # what unicorn calls an instruction that it does not know
_ARM64_LOW_BITS = {277: 0, 278: 0, 284: 1, 285: 2, 286: 3, 299: 4}  # relocation -> what the immediate is scaled by


@dataclass(frozen=True)
class Instruction:
    """One that was executed, and how often. ``target`` is where a branch goes."""

    address: int
    mnemonic: str
    operands: str
    turns: int

    @property
    def target(self) -> int | None:
        jumps = self.mnemonic.startswith(("b", "cb", "tb")) and "#" in self.operands
        return int(self.operands.rpartition("#")[2], 0) if jumps else None

    @property
    def is_vector_operation(self) -> bool:
        """Whether it works on vector registers alone."""
        words = self.operands.replace("{", " ").replace(",", " ").split()
        memory = any(word.startswith("[") for word in words)
        return not memory and any(word[0] in "vqds" and word[1:2].isdigit() for word in words)


@dataclass(frozen=True)
class Executed:
    """What a run executed, in the order of addresses."""

    instructions: list[Instruction]

    @property
    def total(self) -> int:
        return sum(i.turns for i in self.instructions)

    def count(self, wanted: Callable[[Instruction], bool]) -> int:
        return sum(i.turns for i in self.instructions if wanted(i))

    @property
    def calls(self) -> int:
        return self.count(lambda i: i.mnemonic in ("bl", "blr", "blx"))

    @property
    def spills(self) -> int:
        """Loads and stores on the stack."""
        return self.count(lambda i: "[sp" in i.operands)

    @cached_property
    def loop(self) -> list[Instruction]:
        """The innermost loop that most instructions were executed in."""
        ends = [i for i in self.instructions if i.target is not None and i.target <= i.address]
        loops = [[j for j in self.instructions if end.target <= j.address <= end.address] for end in ends]
        inner = [
            loop for loop in loops
            if not any(loop[0].address <= other[0].address and other[-1].address < loop[-1].address for other in loops)
        ]  # fmt: skip
        return max(inner, key=lambda loop: sum(i.turns for i in loop))


class Object:
    """An object file's sections in memory, with what one refers to of another filled in."""

    def __init__(self, path: Path):
        with path.open("rb") as file:
            elf = ELFFile(file)
            self.wide = elf.elfclass == 64
            self.memory, self.start = bytearray(), {}
            sections = list(elf.iter_sections())
            for index, section in enumerate(sections):
                if section["sh_flags"] & 2 and section["sh_size"]:
                    self.memory += bytes(-len(self.memory) % ALIGNMENT)
                    self.start[index] = CODE + len(self.memory)
                    self.memory += section.data()
            self.symbols, self.undefined = {}, []
            self.table = list(elf.get_section_by_name(".symtab").iter_symbols())
            for symbol in self.table:
                if symbol["st_shndx"] in self.start:
                    self.symbols[symbol.name] = self.start[symbol["st_shndx"]] + symbol["st_value"]
                elif symbol["st_shndx"] == "SHN_UNDEF" and symbol.name:
                    self.undefined.append(symbol.name)
            for section in sections:
                if section["sh_type"] not in ("SHT_RELA", "SHT_REL") or section["sh_info"] not in self.start:
                    continue
                if sections[section["sh_info"]].name.startswith((".text", ".rodata", ".data")):
                    for relocation in section.iter_relocations():
                        self._relocate(relocation, self.start[section["sh_info"]])

    def _relocate(self, relocation, section: int) -> None:
        symbol = self.table[relocation["r_info_sym"]]
        place, kind = section + relocation["r_offset"], relocation["r_info_type"]
        if symbol["st_shndx"] == "SHN_UNDEF":
            target = LIBRARY + 4 * self.undefined.index(symbol.name)
        else:
            target = self.start[symbol["st_shndx"]] + symbol["st_value"]
        word = struct.unpack_from("<I", self.memory, place - CODE)[0]
        if self.wide:
            word = _arm64(kind, word, target + relocation["r_addend"], place)
        else:
            word = _arm(kind, word, target, place)
        struct.pack_into("<I", self.memory, place - CODE, word)


class Machine:
    """A processor with an object's code and with memory."""

    def __init__(self, compiled: Object):
        self.compiled, self.wide = compiled, compiled.wide
        self.registers = arm64_const if self.wide else arm_const
        self.prefix = "UC_ARM64_REG_" if self.wide else "UC_ARM_REG_"
        self.unicorn = Uc(UC_ARCH_ARM64 if self.wide else UC_ARCH_ARM, UC_MODE_ARM)
        self.unicorn.ctl_set_cpu_model(arm64_const.UC_CPU_ARM64_MAX if self.wide else arm_const.UC_CPU_ARM_MAX)
        _enable_vectors(self.unicorn, self.wide)
        for address, size in ((CODE, len(compiled.memory)), (LIBRARY, PAGE), (STACK, STACK_BYTES), (RETURN, PAGE)):
            self._map(address, size)
        self.unicorn.mem_write(CODE, bytes(compiled.memory))
        self._map(DATA, PAGE)  # the arguments of a call
        self.end = DATA + PAGE
        self.pieces: dict[int, int] = {}
        self.turns: Counter = Counter()
        self.unicorn.hook_add(UC_HOOK_BLOCK, lambda _, address, size, __: self.turns.update(((address, size),)))
        self.names = Cs(CS_ARCH_ARM64 if self.wide else CS_ARCH_ARM, CS_MODE_ARM)
        self.products: dict[int, tuple] = {}  # address -> shapes that are multiplied, and registers
        self.unicorn.hook_add(UC_HOOK_INTR, self._undefined)
        # Functions of the C library are done outside, and only return inside.
        back = 0xD65F03C0 if self.wide else 0xE12FFF1E
        self.unicorn.mem_write(LIBRARY, struct.pack("<I", back) * len(compiled.undefined))
        self.unicorn.hook_add(UC_HOOK_CODE, self._library, None, LIBRARY, LIBRARY + PAGE)

    def _map(self, address: int, size: int) -> None:
        self.unicorn.mem_map(address, -(-size // PAGE) * PAGE)

    def place(self, content: bytes) -> int:
        """The address of new memory that holds ``content``."""
        address, size = self.end, len(content) + GUARD
        self._map(address, size)
        self.end += -(-size // PAGE) * PAGE
        self.unicorn.mem_write(address, content + _FENCE)
        self.pieces[address] = len(content)
        return address

    def read(self, address: int) -> bytes:
        """What is in the memory that :meth:`place` gave."""
        content = bytes(self.unicorn.mem_read(address, self.pieces[address] + GUARD))
        assert content.endswith(_FENCE), "a kernel wrote behind its output"
        return content[:-GUARD]

    def call(self, symbol: str, addresses: Sequence[int], begin: int, end: int) -> Executed:
        """Call a kernel as the runtime does."""
        pointers = struct.pack(f"<{len(addresses)}{'Q' if self.wide else 'I'}", *addresses)
        self.unicorn.mem_write(DATA, pointers)
        first = "X" if self.wide else "R"
        for index, value in enumerate((DATA, begin, end)):
            self._set(f"{first}{index}", value)
        self._set("SP", STACK + STACK_BYTES - ALIGNMENT)
        self._set("X30" if self.wide else "LR", RETURN)
        self.turns.clear()
        self.unicorn.emu_start(self.compiled.symbols[symbol], RETURN)
        return self._executed()

    def _set(self, register: str, value: int) -> None:
        self.unicorn.reg_write(getattr(self.registers, f"{self.prefix}{register}"), value)

    def _library(self, _: Uc, address: int, *__: object) -> None:
        name = self.compiled.undefined[(address - LIBRARY) // 4]
        place, second, size = (self._get(f"{'X' if self.wide else 'R'}{i}") for i in range(3))
        if name == "memset":
            self.unicorn.mem_write(place, bytes([second & 255]) * size)
        elif name == "memcpy":
            self.unicorn.mem_write(place, bytes(self.unicorn.mem_read(second, size)))
        elif name == "__aeabi_uldivmod":
            halves = struct.pack("<4I", *(self._get(f"R{i}") for i in range(4)))
            results = struct.pack("<2Q", *divmod(*struct.unpack("<2Q", halves)))
            for i, half in enumerate(struct.unpack("<4I", results)):
                self._set(f"R{i}", half)
        elif name == "nearbyintf":
            value = np.array([self._get("S0")], "uint32").view("float32")
            self._set("S0", int(np.rint(value).view("uint32")[0]))
        else:
            raise AssertionError(f"there is no {name} in the emulator")

    def _undefined(self, _: Uc, interrupt: int, __: object) -> None:
        """Products of unsigned by signed bytes, which are newer than unicorn: done here."""
        address = self._get("PC")
        if address not in self.products:
            (i,) = self.names.disasm(bytes(self.unicorn.mem_read(address, 4)), address)
            assert interrupt == _UNDEFINED and i.mnemonic in ("usdot", "usmmla"), (interrupt, i.mnemonic, i.op_str)
            vectors = [f"Q{operand.partition('.')[0][1:]}" for operand in i.op_str.split(", ")]
            shape = (4, 4) if i.mnemonic == "usdot" else (2, 8)
            self.products[address] = shape, *(getattr(self.registers, self.prefix + vector) for vector in vectors)
        shape, *registers = self.products[address]
        sums, codes, weights = (self.unicorn.reg_read(register).to_bytes(16, "little") for register in registers)
        a, b = np.frombuffer(codes, "u1").reshape(shape).astype("i4"), np.frombuffer(weights, "i1").reshape(shape)
        added = (a * b).sum(axis=1) if shape == (4, 4) else (a @ b.T).reshape(4)
        total = np.frombuffer(sums, "<i4") + added.astype("i4")
        self.unicorn.reg_write(registers[0], int.from_bytes(total.tobytes(), "little"))
        self._set("PC", address + 4)

    def _get(self, register: str) -> int:
        return self.unicorn.reg_read(getattr(self.registers, f"{self.prefix}{register}"))

    def _executed(self) -> Executed:
        executed: Counter = Counter()
        for (address, size), count in self.turns.items():
            if address >= LIBRARY:
                continue
            for place in range(address, address + size, 4):
                executed[place] += count
        found = []
        for address in sorted(executed):
            (i,) = self.names.disasm(bytes(self.compiled.memory[address - CODE : address - CODE + 4]), address)
            found.append(Instruction(address, i.mnemonic, i.op_str, executed[address]))
        return Executed(found)


def run(path: Path, symbol: str, arrays: list[np.ndarray], begin: int, end: int) -> Executed:
    """Call a kernel of an object file on arrays, which are changed in place; it must refer to nothing outside."""
    machine = Machine(Object(path))
    places = [machine.place(array.tobytes()) for array in arrays]
    executed = machine.call(symbol, places, begin, end)
    for place, array in zip(places, arrays, strict=True):
        array.reshape(-1)[:] = np.frombuffer(machine.read(place), array.dtype)
    return executed


def _arm64(kind: int, word: int, target: int, place: int) -> int:
    if kind == 275:  # adrp
        pages = (target >> 12) - (place >> 12)
        return word | (pages & 3) << 29 | (pages >> 2 & 0x7FFFF) << 5
    if kind in _ARM64_LOW_BITS:
        return word | ((target & 0xFFF) >> _ARM64_LOW_BITS[kind]) << 10
    if kind in (282, 283):  # b, bl
        return word | (target - place >> 2) & 0x3FFFFFF
    raise AssertionError(f"relocation {kind}")


def _arm(kind: int, word: int, target: int, place: int) -> int:
    if kind in (28, 29):  # bl, b
        return word & 0xFF000000 | (target + ((word & 0xFFFFFF) << 2) - place >> 2) & 0xFFFFFF
    if kind in (43, 44):  # movw, movt
        half = target & 0xFFFF if kind == 43 else target >> 16
        return word | (half & 0xF000) << 4 | half & 0xFFF
    if kind in (2, 3):  # a word, absolute or relative
        return word + target - (place if kind == 3 else 0) & 0xFFFFFFFF
    raise AssertionError(f"relocation {kind}")


_FENCE = b"\x5a" * GUARD


def _enable_vectors(machine: Uc, wide: bool) -> None:
    if wide:
        access = machine.reg_read(arm64_const.UC_ARM64_REG_CPACR_EL1)
        machine.reg_write(arm64_const.UC_ARM64_REG_CPACR_EL1, access | 3 << 20)
    else:
        access = machine.reg_read(arm_const.UC_ARM_REG_C1_C0_2)
        machine.reg_write(arm_const.UC_ARM_REG_C1_C0_2, access | 0xF << 20)
        machine.reg_write(arm_const.UC_ARM_REG_FPEXC, 1 << 30)
