/* What can be asked of the library itself, without an instance. */
#include <string.h>

#include "model.h"

uint32_t bnnc_abi_version(void) { return bnnc_compiled_model.abi_version; }
const char *bnnc_model_id(void) { return bnnc_compiled_model.id; }
const char *bnnc_metadata(void) { return bnnc_compiled_model.metadata; }
uint32_t bnnc_input_count(void) { return bnnc_compiled_model.input_count; }
uint32_t bnnc_output_count(void) { return bnnc_compiled_model.output_count; }
uint32_t bnnc_stage_count(void) { return bnnc_compiled_model.stage_count; }

bnnc_status bnnc_check(uint32_t abi_version, const char *model_id)
{
    if (abi_version != bnnc_compiled_model.abi_version)
        return BNNC_ERROR_VERSION;
    return model_id && strcmp(model_id, bnnc_compiled_model.id) != 0 ? BNNC_ERROR_MODEL : BNNC_OK;
}

const bnnc_tensor *bnnc_input(uint32_t index)
{
    return index < bnnc_compiled_model.input_count ? &bnnc_compiled_model.inputs[index] : 0;
}

const bnnc_tensor *bnnc_output(uint32_t index)
{
    return index < bnnc_compiled_model.output_count ? &bnnc_compiled_model.outputs[index] : 0;
}

const char *bnnc_stage_name(uint32_t index)
{
    return index < bnnc_compiled_model.stage_count ? bnnc_compiled_model.stages[index].name : 0;
}
