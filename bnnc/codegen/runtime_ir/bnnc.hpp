// bnnc for C++17: a compiled network as an object.
//
//     bnnc::Network net("libdigits.so");                  // or bnnc::Network net; for the library it is linked with
//     std::vector<float> scores = net.run<float>(image);  // one input, one output
//
// Whatever fails throws bnnc::Error. A network takes one call at a time; other threads wait. Several networks run side
// by side. Loading from a file needs dlopen: link with -ldl before glibc 2.34.
#ifndef BNNC_HPP
#define BNNC_HPP

#include <cstddef>
#include <cstdint>
#include <memory>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include <dlfcn.h>

#include "bnnc.h"

namespace bnnc {

class Error : public std::runtime_error {
public:
    Error(bnnc_status status, const std::string &reason) : std::runtime_error(reason), status_(status) {}
    bnnc_status status() const noexcept { return status_; }

private:
    bnnc_status status_;
};

// An input or output: dense, in row-major order of `shape`.
struct Tensor {
    std::string name;  // as in the ONNX file
    std::string dtype; // NumPy's name: "float32", "int64", "uint8", ...
    std::vector<std::int64_t> shape;
    std::size_t bytes;
};

namespace detail {

// The functions of one compiled library: all have the same names.
struct Library {
    decltype(&bnnc_abi_version) abi_version;
    decltype(&bnnc_model_id) model_id;
    decltype(&bnnc_input_count) input_count;
    decltype(&bnnc_output_count) output_count;
    decltype(&bnnc_input) input;
    decltype(&bnnc_output) output;
    decltype(&bnnc_create) create;
    decltype(&bnnc_destroy) destroy;
    decltype(&bnnc_error) error;
    decltype(&bnnc_isa_name) isa_name;
    decltype(&bnnc_set_threads) set_threads;
    decltype(&bnnc_run) run;

    static Library linked()
    {
        return {bnnc_abi_version, bnnc_model_id, bnnc_input_count, bnnc_output_count, bnnc_input, bnnc_output,
                bnnc_create, bnnc_destroy, bnnc_error, bnnc_isa_name, bnnc_set_threads, bnnc_run};
    }

    // The library stays loaded: its threads may still be winding down when the last network is gone.
    static Library loaded(const std::string &file)
    {
        void *handle = dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL);
        if (!handle)
            throw Error(BNNC_ERROR_ARGUMENT, dlerror());
        Library library;
        find(handle, file, "bnnc_abi_version", library.abi_version);
        find(handle, file, "bnnc_model_id", library.model_id);
        find(handle, file, "bnnc_input_count", library.input_count);
        find(handle, file, "bnnc_output_count", library.output_count);
        find(handle, file, "bnnc_input", library.input);
        find(handle, file, "bnnc_output", library.output);
        find(handle, file, "bnnc_create", library.create);
        find(handle, file, "bnnc_destroy", library.destroy);
        find(handle, file, "bnnc_error", library.error);
        find(handle, file, "bnnc_isa_name", library.isa_name);
        find(handle, file, "bnnc_set_threads", library.set_threads);
        find(handle, file, "bnnc_run", library.run);
        return library;
    }

    template <class Function>
    static void find(void *handle, const std::string &file, const char *name, Function &function)
    {
        function = reinterpret_cast<Function>(dlsym(handle, name));
        if (!function)
            throw Error(BNNC_ERROR_VERSION, file + ": not a library that bnnc compiled: it lacks " + name);
    }
};

template <class T>
const char *dtype()
{
    static_assert(std::is_arithmetic_v<T>, "arrays are of numbers");
    if constexpr (std::is_same_v<T, bool>)
        return "bool";
    else if constexpr (std::is_floating_point_v<T>)
        return sizeof(T) == 4 ? "float32" : "float64";
    else if constexpr (std::is_signed_v<T>)
        return sizeof(T) == 1 ? "int8" : sizeof(T) == 2 ? "int16" : sizeof(T) == 4 ? "int32" : "int64";
    else
        return sizeof(T) == 1 ? "uint8" : sizeof(T) == 2 ? "uint16" : sizeof(T) == 4 ? "uint32" : "uint64";
}

} // namespace detail

// One instance of a network: its working memory and threads. It can be moved, not copied.
class Network {
public:
    // The library that the program is linked with; `threads` count the caller, 0 is one per processor.
    explicit Network(unsigned threads = 1) : Network(detail::Library::linked(), threads) {}
    // The library in this file, or of this name where the system looks for libraries.
    explicit Network(const std::string &file, unsigned threads = 1) : Network(detail::Library::loaded(file), threads) {}

    const std::vector<Tensor> &inputs() const noexcept { return inputs_; }
    const std::vector<Tensor> &outputs() const noexcept { return outputs_; }
    // The instruction set in use.
    std::string isa() const { return library_.isa_name(instance_.get()); }
    // Names what was compiled: the same for the same kernels and weights.
    std::string model_id() const { return library_.model_id(); }

    // One array per input and output, as long as inputs() and outputs() say; they are used in place.
    void run(const std::vector<const void *> &inputs, const std::vector<void *> &outputs)
    {
        if (inputs.size() != inputs_.size() || outputs.size() != outputs_.size())
            throw Error(BNNC_ERROR_ARGUMENT, "the network has " + std::to_string(inputs_.size()) + " inputs and " +
                                                 std::to_string(outputs_.size()) + " outputs");
        check(library_.run(instance_.get(), inputs.data(), outputs.data()));
    }

    // A network with one input and one output.
    template <class Output, class Input>
    std::vector<Output> run(const std::vector<Input> &input)
    {
        if (inputs_.size() != 1 || outputs_.size() != 1)
            throw Error(BNNC_ERROR_ARGUMENT, "the network has more than one input or output");
        require<Input>(inputs_[0], input.size());
        std::vector<Output> output(outputs_[0].bytes / sizeof(Output));
        require<Output>(outputs_[0], output.size());
        run({input.data()}, {output.data()});
        return output;
    }

private:
    Network(const detail::Library &library, unsigned threads) : library_(library), instance_(nullptr, library.destroy)
    {
        if (library.abi_version() != BNNC_ABI_VERSION)
            throw Error(BNNC_ERROR_VERSION, "the library has interface " + std::to_string(library.abi_version()) +
                                                ", this program " + std::to_string(BNNC_ABI_VERSION));
        bnnc_instance *instance = nullptr;
        bnnc_status status = library.create(&instance);
        instance_.reset(instance);
        check(status);
        check(library.set_threads(instance, threads));
        for (std::uint32_t i = 0; i < library.input_count(); ++i)
            inputs_.push_back(describe(*library.input(i)));
        for (std::uint32_t i = 0; i < library.output_count(); ++i)
            outputs_.push_back(describe(*library.output(i)));
    }

    static Tensor describe(const bnnc_tensor &tensor)
    {
        return {tensor.name, tensor.dtype, {tensor.shape, tensor.shape + tensor.rank}, std::size_t(tensor.bytes)};
    }

    template <class T>
    static void require(const Tensor &tensor, std::size_t count)
    {
        if (tensor.dtype != detail::dtype<T>() || tensor.bytes != count * sizeof(T))
            throw Error(BNNC_ERROR_ARGUMENT, "'" + tensor.name + "' takes " + std::to_string(tensor.bytes) +
                                                 " bytes of " + tensor.dtype + ", not " + std::to_string(count) +
                                                 " numbers of " + detail::dtype<T>());
    }

    void check(bnnc_status status) const
    {
        if (status)
            throw Error(status, library_.error(instance_.get()));
    }

    detail::Library library_;
    std::unique_ptr<bnnc_instance, void (*)(bnnc_instance *)> instance_;
    std::vector<Tensor> inputs_, outputs_;
};

} // namespace bnnc

#endif
