/* What can be asked of the library itself, without an instance. */
#include <string.h>

#include "model.h"

static const bnnc_model *const model = &bnnc_compiled_model;

uint32_t bnnc_abi_version(void) { return model->abi_version; }
const char *bnnc_model_id(void) { return model->id; }
const char *bnnc_metadata(void) { return model->metadata; }
uint32_t bnnc_input_count(void) { return model->input_count; }
uint32_t bnnc_output_count(void) { return model->output_count; }
uint32_t bnnc_stage_count(void) { return model->stage_count; }

bnnc_status bnnc_check(uint32_t abi_version, const char *model_id)
{
    if (abi_version != model->abi_version)
        return BNNC_ERROR_VERSION;
    return model_id && strcmp(model_id, model->id) != 0 ? BNNC_ERROR_MODEL : BNNC_OK;
}

const bnnc_tensor *bnnc_input(uint32_t index)
{
    return index < model->input_count ? &model->inputs[index] : 0;
}

const bnnc_tensor *bnnc_output(uint32_t index)
{
    return index < model->output_count ? &model->outputs[index] : 0;
}

const char *bnnc_stage_name(uint32_t index)
{
    return index < model->stage_count ? model->stages[index].name : 0;
}
