// Classifies an image of 8x8 float32 numbers: classify IMAGE, or classify_file LIBRARY IMAGE.
#include <algorithm>
#include <fstream>
#include <iostream>
#include <vector>

#include "bnnc.hpp"

int main(int argc, char **argv)
{
    try {
#ifdef FROM_FILE
        bnnc::Network net(argc > 2 ? argv[1] : "");
#else
        bnnc::Network net;
#endif
        std::vector<float> image(net.inputs().at(0).bytes / sizeof(float));
        std::ifstream file(argv[argc - 1], std::ios::binary);
        if (!file.read(reinterpret_cast<char *>(image.data()), std::streamsize(image.size() * sizeof(float)))) {
            std::cerr << argv[argc - 1] << ": not an image\n";
            return 2;
        }
        std::vector<float> scores = net.run<float>(image);
        auto best = std::max_element(scores.begin(), scores.end()) - scores.begin();
        std::cout << "model " << net.model_id() << " on " << net.isa() << ": this is a " << best << "\n";
        return 0;
    } catch (const bnnc::Error &error) {
        std::cerr << error.what() << "\n";
        return 1;
    }
}
