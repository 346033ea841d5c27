; Made by runtime/build_ir.py: do not edit.
; sources: e44ccddf259505cbf357e58460b5d1f6d43e77b01d607f8ac4fa7291fa94a050
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.bnnc_device_interface = type { ptr, ptr, ptr, ptr }
%struct.bnnc_model = type { i32, i32, i32, i32, i32, i32, ptr, ptr, ptr, ptr, ptr, ptr, ptr, i64, i64, i64, i64, ptr }
%struct.bnnc_cuda_image = type { ptr, ptr, ptr, i32, i32 }
%struct.bnnc_stage = type { ptr, ptr, i32, i32, i32, i32 }
%struct.bnnc_cuda_kernel = type { ptr, i64 }
%struct.bnnc_cuda_launch = type { ptr, ptr, i32, i32, [3 x i32], [3 x i32] }
%struct.bnnc_tensor = type { ptr, ptr, ptr, i64, i32 }
%struct.bnnc_cuda_argument = type { i64, i32, i32 }
%struct.bnnc_argument = type { i64, i32, i32 }
%struct.launch = type { ptr, ptr, ptr }

@bnnc_cuda_interface = hidden local_unnamed_addr constant %struct.bnnc_device_interface { ptr @open_device, ptr @close_device, ptr @run_device, ptr @device_name }, align 8
@.str = private unnamed_addr constant [13 x i8] c"libcuda.so.1\00", align 1
@.str.1 = private unnamed_addr constant [7 x i8] c"cuInit\00", align 1
@.str.2 = private unnamed_addr constant [19 x i8] c"cuDriverGetVersion\00", align 1
@.str.3 = private unnamed_addr constant [15 x i8] c"cuGetErrorName\00", align 1
@.str.4 = private unnamed_addr constant [17 x i8] c"cuDeviceGetCount\00", align 1
@.str.5 = private unnamed_addr constant [12 x i8] c"cuDeviceGet\00", align 1
@.str.6 = private unnamed_addr constant [16 x i8] c"cuDeviceGetName\00", align 1
@.str.7 = private unnamed_addr constant [21 x i8] c"cuDeviceGetAttribute\00", align 1
@.str.8 = private unnamed_addr constant [25 x i8] c"cuDevicePrimaryCtxRetain\00", align 1
@.str.9 = private unnamed_addr constant [29 x i8] c"cuDevicePrimaryCtxRelease_v2\00", align 1
@.str.10 = private unnamed_addr constant [20 x i8] c"cuCtxPushCurrent_v2\00", align 1
@.str.11 = private unnamed_addr constant [19 x i8] c"cuCtxPopCurrent_v2\00", align 1
@.str.12 = private unnamed_addr constant [17 x i8] c"cuModuleLoadData\00", align 1
@.str.13 = private unnamed_addr constant [15 x i8] c"cuModuleUnload\00", align 1
@.str.14 = private unnamed_addr constant [20 x i8] c"cuModuleGetFunction\00", align 1
@.str.15 = private unnamed_addr constant [19 x i8] c"cuFuncSetAttribute\00", align 1
@.str.16 = private unnamed_addr constant [14 x i8] c"cuMemAlloc_v2\00", align 1
@.str.17 = private unnamed_addr constant [13 x i8] c"cuMemFree_v2\00", align 1
@.str.18 = private unnamed_addr constant [16 x i8] c"cuMemsetD8Async\00", align 1
@.str.19 = private unnamed_addr constant [21 x i8] c"cuMemcpyHtoDAsync_v2\00", align 1
@.str.20 = private unnamed_addr constant [21 x i8] c"cuMemcpyDtoHAsync_v2\00", align 1
@.str.21 = private unnamed_addr constant [21 x i8] c"cuMemcpyDtoDAsync_v2\00", align 1
@.str.22 = private unnamed_addr constant [15 x i8] c"cuStreamCreate\00", align 1
@.str.23 = private unnamed_addr constant [19 x i8] c"cuStreamDestroy_v2\00", align 1
@.str.24 = private unnamed_addr constant [20 x i8] c"cuStreamSynchronize\00", align 1
@.str.25 = private unnamed_addr constant [24 x i8] c"cuStreamBeginCapture_v2\00", align 1
@.str.26 = private unnamed_addr constant [19 x i8] c"cuStreamEndCapture\00", align 1
@.str.27 = private unnamed_addr constant [28 x i8] c"cuGraphInstantiateWithFlags\00", align 1
@.str.28 = private unnamed_addr constant [15 x i8] c"cuGraphDestroy\00", align 1
@.str.29 = private unnamed_addr constant [14 x i8] c"cuGraphLaunch\00", align 1
@.str.30 = private unnamed_addr constant [19 x i8] c"cuGraphExecDestroy\00", align 1
@.str.31 = private unnamed_addr constant [14 x i8] c"cuEventCreate\00", align 1
@.str.32 = private unnamed_addr constant [18 x i8] c"cuEventDestroy_v2\00", align 1
@.str.33 = private unnamed_addr constant [14 x i8] c"cuEventRecord\00", align 1
@.str.34 = private unnamed_addr constant [19 x i8] c"cuEventElapsedTime\00", align 1
@.str.35 = private unnamed_addr constant [15 x i8] c"cuLaunchKernel\00", align 1
@.str.36 = private unnamed_addr constant [18 x i8] c"not enough memory\00", align 1
@bnnc_compiled_model = external hidden local_unnamed_addr constant %struct.bnnc_model, align 8
@.str.37 = private unnamed_addr constant [14 x i8] c"cannot use it\00", align 1
@.str.38 = private unnamed_addr constant [50 x i8] c"no NVIDIA driver for CUDA %d.%d: %s was not found\00", align 1
@.str.39 = private unnamed_addr constant [31 x i8] c"the NVIDIA driver finds no GPU\00", align 1
@.str.40 = private unnamed_addr constant [24 x i8] c"cannot start the driver\00", align 1
@.str.41 = private unnamed_addr constant [36 x i8] c"cannot ask for the driver's version\00", align 1
@.str.42 = private unnamed_addr constant [62 x i8] c"the NVIDIA driver is for CUDA %d.%d, this library needs %d.%d\00", align 1
@.str.43 = private unnamed_addr constant [22 x i8] c"cannot count the GPUs\00", align 1
@.str.44 = private unnamed_addr constant [40 x i8] c"there is no GPU %d: the driver finds %d\00", align 1
@.str.45 = private unnamed_addr constant [15 x i8] c"cannot find it\00", align 1
@.str.46 = private unnamed_addr constant [24 x i8] c"cannot ask for its name\00", align 1
@.str.47 = private unnamed_addr constant [22 x i8] c"cannot ask what it is\00", align 1
@.str.49 = private unnamed_addr constant [59 x i8] c"GPU %d (%s) is an sm_%d%d, and this library has code for%s\00", align 1
@.str.50 = private unnamed_addr constant [17 x i8] c"an unknown error\00", align 1
@.str.51 = private unnamed_addr constant [20 x i8] c"GPU %d: %s: %s (%d)\00", align 1
@.str.52 = private unnamed_addr constant [21 x i8] c"cannot make a stream\00", align 1
@.str.53 = private unnamed_addr constant [27 x i8] c"cannot prepare the network\00", align 1
@.str.54 = private unnamed_addr constant [49 x i8] c"GPU %d (%s) has not enough memory for %llu bytes\00", align 1
@.str.55 = private unnamed_addr constant [23 x i8] c"cannot allocate memory\00", align 1
@.str.56 = private unnamed_addr constant [20 x i8] c"cannot clear memory\00", align 1
@.str.57 = private unnamed_addr constant [24 x i8] c"cannot copy the weights\00", align 1
@.str.58 = private unnamed_addr constant [24 x i8] c"cannot load the kernels\00", align 1
@.str.59 = private unnamed_addr constant [25 x i8] c"too little shared memory\00", align 1
@.str.60 = private unnamed_addr constant [21 x i8] c"cannot begin a graph\00", align 1
@.str.61 = private unnamed_addr constant [35 x i8] c"cannot make a graph of the kernels\00", align 1
@.str.62 = private unnamed_addr constant [25 x i8] c"cannot start the kernels\00", align 1
@.str.63 = private unnamed_addr constant [16 x i8] c"a kernel failed\00", align 1
@.str.64 = private unnamed_addr constant [21 x i8] c"cannot read an input\00", align 1
@.str.65 = private unnamed_addr constant [21 x i8] c"cannot copy an input\00", align 1
@.str.66 = private unnamed_addr constant [20 x i8] c"cannot copy tensors\00", align 1
@.str.67 = private unnamed_addr constant [21 x i8] c"cannot note the time\00", align 1
@.str.68 = private unnamed_addr constant [21 x i8] c"cannot read the time\00", align 1
@.str.69 = private unnamed_addr constant [21 x i8] c"cannot make an event\00", align 1
@.str.70 = private unnamed_addr constant [23 x i8] c"cannot write an output\00", align 1
@.str.71 = private unnamed_addr constant [22 x i8] c"cannot copy an output\00", align 1

; Function Attrs: nounwind
define internal i32 @open_device(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca ptr, align 8
  %10 = alloca ptr, align 8
  %11 = alloca ptr, align 8
  %12 = alloca ptr, align 8
  %13 = alloca ptr, align 8
  %14 = alloca ptr, align 8
  %15 = alloca ptr, align 8
  %16 = alloca ptr, align 8
  %17 = alloca i32, align 4
  %18 = alloca i32, align 4
  %19 = alloca i32, align 4
  %20 = alloca [160 x i8], align 16
  %21 = alloca ptr, align 8
  %22 = alloca ptr, align 8
  %23 = alloca i32, align 4
  %24 = tail call noalias dereferenceable_or_null(576) ptr @calloc(i64 noundef 1, i64 noundef 576) #11
  %25 = icmp eq ptr %24, null
  br i1 %25, label %26, label %28

26:                                               ; preds = %2
  %27 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef 5, ptr noundef nonnull @.str.36) #12
  br label %863

28:                                               ; preds = %2
  %29 = getelementptr inbounds nuw i8, ptr %24, i64 284
  store i32 %1, ptr %29, align 4
  %30 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 112), align 8
  %31 = getelementptr inbounds nuw i8, ptr %30, i64 8
  %32 = load ptr, ptr %31, align 8
  %33 = tail call ptr @bnnc_cuda_load_driver(ptr noundef nonnull %24)
  store i32 0, ptr %23, align 4
  %34 = getelementptr inbounds nuw i8, ptr %32, i64 12
  %35 = load i32, ptr %34, align 4
  %36 = icmp eq ptr %33, null
  br i1 %36, label %44, label %37

37:                                               ; preds = %28
  %38 = sdiv i32 %35, 1000
  %39 = srem i32 %35, 1000
  %40 = trunc nsw i32 %39 to i16
  %41 = sdiv i16 %40, 10
  %42 = sext i16 %41 to i32
  %43 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef 7, ptr noundef nonnull @.str.38, i32 noundef %38, i32 noundef %42, ptr noundef nonnull %33) #12
  br label %100

44:                                               ; preds = %28
  %45 = load ptr, ptr %24, align 8
  %46 = tail call i32 %45(i32 noundef 0) #12
  switch i32 %46, label %49 [
    i32 100, label %47
    i32 0, label %64
  ]

47:                                               ; preds = %44
  %48 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef 8, ptr noundef nonnull @.str.39) #12
  br label %100

49:                                               ; preds = %44
  store ptr null, ptr %22, align 8
  %50 = getelementptr inbounds nuw i8, ptr %24, i64 16
  %51 = load ptr, ptr %50, align 8
  %52 = call i32 %51(i32 noundef %46, ptr noundef nonnull %22) #12
  %53 = icmp eq i32 %52, 0
  %54 = load ptr, ptr %22, align 8
  %55 = icmp ne ptr %54, null
  %56 = select i1 %53, i1 %55, i1 false
  br i1 %56, label %58, label %57

57:                                               ; preds = %49
  store ptr @.str.50, ptr %22, align 8
  br label %58

58:                                               ; preds = %57, %49
  %59 = phi ptr [ %54, %49 ], [ @.str.50, %57 ]
  %60 = icmp eq i32 %46, 2
  %61 = select i1 %60, i32 5, i32 8
  %62 = load i32, ptr %29, align 4
  %63 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %61, ptr noundef nonnull @.str.51, i32 noundef %62, ptr noundef nonnull @.str.40, ptr noundef nonnull %59, i32 noundef %46) #12
  br label %100

64:                                               ; preds = %44
  %65 = getelementptr inbounds nuw i8, ptr %24, i64 8
  %66 = load ptr, ptr %65, align 8
  %67 = call i32 %66(ptr noundef nonnull %23) #12
  %68 = icmp eq i32 %67, 0
  br i1 %68, label %84, label %69

69:                                               ; preds = %64
  store ptr null, ptr %21, align 8
  %70 = getelementptr inbounds nuw i8, ptr %24, i64 16
  %71 = load ptr, ptr %70, align 8
  %72 = call i32 %71(i32 noundef %67, ptr noundef nonnull %21) #12
  %73 = icmp eq i32 %72, 0
  %74 = load ptr, ptr %21, align 8
  %75 = icmp ne ptr %74, null
  %76 = select i1 %73, i1 %75, i1 false
  br i1 %76, label %78, label %77

77:                                               ; preds = %69
  store ptr @.str.50, ptr %21, align 8
  br label %78

78:                                               ; preds = %77, %69
  %79 = phi ptr [ %74, %69 ], [ @.str.50, %77 ]
  %80 = icmp eq i32 %67, 2
  %81 = select i1 %80, i32 5, i32 8
  %82 = load i32, ptr %29, align 4
  %83 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %81, ptr noundef nonnull @.str.51, i32 noundef %82, ptr noundef nonnull @.str.41, ptr noundef nonnull %79, i32 noundef %67) #12
  br label %100

84:                                               ; preds = %64
  %85 = load i32, ptr %23, align 4
  %86 = icmp slt i32 %85, %35
  br i1 %86, label %88, label %87

87:                                               ; preds = %84
  br label %103

88:                                               ; preds = %84
  %89 = sdiv i32 %85, 1000
  %90 = srem i32 %85, 1000
  %91 = trunc nsw i32 %90 to i16
  %92 = sdiv i16 %91, 10
  %93 = sext i16 %92 to i32
  %94 = sdiv i32 %35, 1000
  %95 = srem i32 %35, 1000
  %96 = trunc nsw i32 %95 to i16
  %97 = sdiv i16 %96, 10
  %98 = sext i16 %97 to i32
  %99 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef 7, ptr noundef nonnull @.str.42, i32 noundef %89, i32 noundef %93, i32 noundef %94, i32 noundef %98) #12
  br label %100

100:                                              ; preds = %88, %78, %58, %47, %37
  %101 = phi i32 [ %43, %37 ], [ %48, %47 ], [ %63, %58 ], [ %99, %88 ], [ %83, %78 ]
  %102 = icmp eq i32 %101, 0
  br i1 %102, label %103, label %859

103:                                              ; preds = %100, %87
  store i32 0, ptr %17, align 4
  store i32 0, ptr %18, align 4
  store i32 0, ptr %19, align 4
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(160) %20, i8 0, i64 160, i1 false)
  %104 = getelementptr inbounds nuw i8, ptr %24, i64 24
  %105 = load ptr, ptr %104, align 8
  %106 = call i32 %105(ptr noundef nonnull %17) #12
  %107 = icmp eq i32 %106, 0
  br i1 %107, label %123, label %108

108:                                              ; preds = %103
  store ptr null, ptr %16, align 8
  %109 = getelementptr inbounds nuw i8, ptr %24, i64 16
  %110 = load ptr, ptr %109, align 8
  %111 = call i32 %110(i32 noundef %106, ptr noundef nonnull %16) #12
  %112 = icmp eq i32 %111, 0
  %113 = load ptr, ptr %16, align 8
  %114 = icmp ne ptr %113, null
  %115 = select i1 %112, i1 %114, i1 false
  br i1 %115, label %117, label %116

116:                                              ; preds = %108
  store ptr @.str.50, ptr %16, align 8
  br label %117

117:                                              ; preds = %116, %108
  %118 = phi ptr [ %113, %108 ], [ @.str.50, %116 ]
  %119 = icmp eq i32 %106, 2
  %120 = select i1 %119, i32 5, i32 8
  %121 = load i32, ptr %29, align 4
  %122 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %120, ptr noundef nonnull @.str.51, i32 noundef %121, ptr noundef nonnull @.str.43, ptr noundef nonnull %118, i32 noundef %106) #12
  br label %244

123:                                              ; preds = %103
  %124 = load i32, ptr %29, align 4
  %125 = load i32, ptr %17, align 4
  %126 = icmp slt i32 %124, %125
  br i1 %126, label %129, label %127

127:                                              ; preds = %123
  %128 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef 8, ptr noundef nonnull @.str.44, i32 noundef %124, i32 noundef %125) #12
  br label %244

129:                                              ; preds = %123
  %130 = getelementptr inbounds nuw i8, ptr %24, i64 32
  %131 = load ptr, ptr %130, align 8
  %132 = getelementptr inbounds nuw i8, ptr %24, i64 280
  %133 = call i32 %131(ptr noundef nonnull %132, i32 noundef %124) #12
  %134 = icmp eq i32 %133, 0
  br i1 %134, label %150, label %135

135:                                              ; preds = %129
  store ptr null, ptr %15, align 8
  %136 = getelementptr inbounds nuw i8, ptr %24, i64 16
  %137 = load ptr, ptr %136, align 8
  %138 = call i32 %137(i32 noundef %133, ptr noundef nonnull %15) #12
  %139 = icmp eq i32 %138, 0
  %140 = load ptr, ptr %15, align 8
  %141 = icmp ne ptr %140, null
  %142 = select i1 %139, i1 %141, i1 false
  br i1 %142, label %144, label %143

143:                                              ; preds = %135
  store ptr @.str.50, ptr %15, align 8
  br label %144

144:                                              ; preds = %143, %135
  %145 = phi ptr [ %140, %135 ], [ @.str.50, %143 ]
  %146 = icmp eq i32 %133, 2
  %147 = select i1 %146, i32 5, i32 8
  %148 = load i32, ptr %29, align 4
  %149 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %147, ptr noundef nonnull @.str.51, i32 noundef %148, ptr noundef nonnull @.str.45, ptr noundef nonnull %145, i32 noundef %133) #12
  br label %244

150:                                              ; preds = %129
  %151 = getelementptr inbounds nuw i8, ptr %24, i64 40
  %152 = load ptr, ptr %151, align 8
  %153 = getelementptr inbounds nuw i8, ptr %24, i64 480
  %154 = load i32, ptr %132, align 8
  %155 = call i32 %152(ptr noundef nonnull %153, i32 noundef 96, i32 noundef %154) #12
  %156 = icmp eq i32 %155, 0
  br i1 %156, label %172, label %157

157:                                              ; preds = %150
  store ptr null, ptr %14, align 8
  %158 = getelementptr inbounds nuw i8, ptr %24, i64 16
  %159 = load ptr, ptr %158, align 8
  %160 = call i32 %159(i32 noundef %155, ptr noundef nonnull %14) #12
  %161 = icmp eq i32 %160, 0
  %162 = load ptr, ptr %14, align 8
  %163 = icmp ne ptr %162, null
  %164 = select i1 %161, i1 %163, i1 false
  br i1 %164, label %166, label %165

165:                                              ; preds = %157
  store ptr @.str.50, ptr %14, align 8
  br label %166

166:                                              ; preds = %165, %157
  %167 = phi ptr [ %162, %157 ], [ @.str.50, %165 ]
  %168 = icmp eq i32 %155, 2
  %169 = select i1 %168, i32 5, i32 8
  %170 = load i32, ptr %29, align 4
  %171 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %169, ptr noundef nonnull @.str.51, i32 noundef %170, ptr noundef nonnull @.str.46, ptr noundef nonnull %167, i32 noundef %155) #12
  br label %244

172:                                              ; preds = %150
  %173 = getelementptr inbounds nuw i8, ptr %24, i64 48
  %174 = load ptr, ptr %173, align 8
  %175 = load i32, ptr %132, align 8
  %176 = call i32 %174(ptr noundef nonnull %18, i32 noundef 75, i32 noundef %175) #12
  %177 = icmp eq i32 %176, 0
  br i1 %177, label %180, label %178

178:                                              ; preds = %172
  %179 = call fastcc i32 @failed(ptr noundef %0, ptr noundef nonnull %24, i32 noundef %176, ptr noundef nonnull @.str.47)
  br label %244

180:                                              ; preds = %172
  %181 = load ptr, ptr %173, align 8
  %182 = load i32, ptr %132, align 8
  %183 = call i32 %181(ptr noundef nonnull %19, i32 noundef 76, i32 noundef %182) #12
  %184 = icmp eq i32 %183, 0
  br i1 %184, label %185, label %193

185:                                              ; preds = %180
  %186 = getelementptr inbounds nuw i8, ptr %32, i64 8
  %187 = load i32, ptr %186, align 8
  %188 = icmp eq i32 %187, 0
  br i1 %188, label %195, label %189

189:                                              ; preds = %185
  %190 = load i32, ptr %18, align 4
  %191 = load i32, ptr %19, align 4
  %192 = getelementptr inbounds nuw i8, ptr %24, i64 296
  br label %200

193:                                              ; preds = %180
  %194 = call fastcc i32 @failed(ptr noundef %0, ptr noundef nonnull %24, i32 noundef %183, ptr noundef nonnull @.str.47)
  br label %244

195:                                              ; preds = %234, %185
  %196 = getelementptr inbounds nuw i8, ptr %24, i64 296
  %197 = load ptr, ptr %196, align 8
  %198 = icmp eq ptr %197, null
  br i1 %198, label %239, label %199

199:                                              ; preds = %195
  br label %247

200:                                              ; preds = %234, %189
  %201 = phi i32 [ %187, %189 ], [ %235, %234 ]
  %202 = phi i64 [ 0, %189 ], [ %236, %234 ]
  %203 = phi i64 [ 0, %189 ], [ %217, %234 ]
  %204 = load ptr, ptr %32, align 8
  %205 = getelementptr inbounds nuw %struct.bnnc_cuda_image, ptr %204, i64 %202
  %206 = load ptr, ptr %205, align 8
  %207 = call i64 @strlen(ptr noundef nonnull dereferenceable(1) %206) #13
  %208 = add i64 %203, 2
  %209 = add i64 %208, %207
  %210 = icmp ult i64 %209, 160
  br i1 %210, label %211, label %216

211:                                              ; preds = %200
  %212 = getelementptr inbounds nuw i8, ptr %20, i64 %203
  store i8 32, ptr %212, align 1
  %213 = getelementptr inbounds nuw i8, ptr %212, i64 1
  %214 = add i64 %207, 1
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %213, ptr nonnull align 1 %206, i64 %214, i1 false)
  %215 = add i64 %214, %203
  br label %216

216:                                              ; preds = %211, %200
  %217 = phi i64 [ %215, %211 ], [ %203, %200 ]
  %218 = getelementptr inbounds nuw i8, ptr %205, i64 24
  %219 = load i32, ptr %218, align 8
  %220 = icmp eq i32 %219, %190
  br i1 %220, label %221, label %234

221:                                              ; preds = %216
  %222 = getelementptr inbounds nuw i8, ptr %205, i64 28
  %223 = load i32, ptr %222, align 4
  %224 = icmp sgt i32 %223, %191
  br i1 %224, label %234, label %225

225:                                              ; preds = %221
  %226 = load ptr, ptr %192, align 8
  %227 = icmp eq ptr %226, null
  br i1 %227, label %232, label %228

228:                                              ; preds = %225
  %229 = getelementptr inbounds nuw i8, ptr %226, i64 28
  %230 = load i32, ptr %229, align 4
  %231 = icmp ugt i32 %223, %230
  br i1 %231, label %232, label %234

232:                                              ; preds = %228, %225
  store ptr %205, ptr %192, align 8
  %233 = load i32, ptr %186, align 8
  br label %234

234:                                              ; preds = %232, %228, %221, %216
  %235 = phi i32 [ %233, %232 ], [ %201, %228 ], [ %201, %221 ], [ %201, %216 ]
  %236 = add nuw nsw i64 %202, 1
  %237 = zext i32 %235 to i64
  %238 = icmp samesign ult i64 %236, %237
  br i1 %238, label %200, label %195, !llvm.loop !4

239:                                              ; preds = %195
  %240 = load i32, ptr %29, align 4
  %241 = load i32, ptr %18, align 4
  %242 = load i32, ptr %19, align 4
  %243 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef 8, ptr noundef nonnull @.str.49, i32 noundef %240, ptr noundef nonnull %153, i32 noundef %241, i32 noundef %242, ptr noundef nonnull %20) #12
  br label %244

244:                                              ; preds = %239, %193, %178, %166, %144, %127, %117
  %245 = phi i32 [ %128, %127 ], [ %122, %117 ], [ %243, %239 ], [ %194, %193 ], [ %179, %178 ], [ %171, %166 ], [ %149, %144 ]
  %246 = icmp eq i32 %245, 0
  br i1 %246, label %247, label %859

247:                                              ; preds = %244, %199
  %248 = getelementptr inbounds nuw i8, ptr %24, i64 56
  %249 = load ptr, ptr %248, align 8
  %250 = getelementptr inbounds nuw i8, ptr %24, i64 288
  %251 = getelementptr inbounds nuw i8, ptr %24, i64 280
  %252 = load i32, ptr %251, align 8
  %253 = call i32 %249(ptr noundef nonnull %250, i32 noundef %252) #12
  %254 = icmp eq i32 %253, 0
  br i1 %254, label %270, label %255

255:                                              ; preds = %247
  store ptr null, ptr %13, align 8
  %256 = getelementptr inbounds nuw i8, ptr %24, i64 16
  %257 = load ptr, ptr %256, align 8
  %258 = call i32 %257(i32 noundef %253, ptr noundef nonnull %13) #12
  %259 = icmp eq i32 %258, 0
  %260 = load ptr, ptr %13, align 8
  %261 = icmp ne ptr %260, null
  %262 = select i1 %259, i1 %261, i1 false
  br i1 %262, label %264, label %263

263:                                              ; preds = %255
  store ptr @.str.50, ptr %13, align 8
  br label %264

264:                                              ; preds = %263, %255
  %265 = phi ptr [ %260, %255 ], [ @.str.50, %263 ]
  %266 = icmp eq i32 %253, 2
  %267 = select i1 %266, i32 5, i32 8
  %268 = load i32, ptr %29, align 4
  %269 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %267, ptr noundef nonnull @.str.51, i32 noundef %268, ptr noundef nonnull @.str.37, ptr noundef nonnull %265, i32 noundef %253) #12
  br label %856

270:                                              ; preds = %247
  %271 = getelementptr inbounds nuw i8, ptr %24, i64 72
  %272 = load ptr, ptr %271, align 8
  %273 = load ptr, ptr %250, align 8
  %274 = call i32 %272(ptr noundef %273) #12
  %275 = icmp eq i32 %274, 0
  br i1 %275, label %291, label %276

276:                                              ; preds = %270
  store ptr null, ptr %12, align 8
  %277 = getelementptr inbounds nuw i8, ptr %24, i64 16
  %278 = load ptr, ptr %277, align 8
  %279 = call i32 %278(i32 noundef %274, ptr noundef nonnull %12) #12
  %280 = icmp eq i32 %279, 0
  %281 = load ptr, ptr %12, align 8
  %282 = icmp ne ptr %281, null
  %283 = select i1 %280, i1 %282, i1 false
  br i1 %283, label %285, label %284

284:                                              ; preds = %276
  store ptr @.str.50, ptr %12, align 8
  br label %285

285:                                              ; preds = %284, %276
  %286 = phi ptr [ %281, %276 ], [ @.str.50, %284 ]
  %287 = icmp eq i32 %274, 2
  %288 = select i1 %287, i32 5, i32 8
  %289 = load i32, ptr %29, align 4
  %290 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %288, ptr noundef nonnull @.str.51, i32 noundef %289, ptr noundef nonnull @.str.37, ptr noundef nonnull %286, i32 noundef %274) #12
  br label %856

291:                                              ; preds = %270
  %292 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  %293 = icmp eq i32 %292, 0
  br i1 %293, label %372, label %294

294:                                              ; preds = %291
  %295 = getelementptr inbounds nuw i8, ptr %24, i64 296
  %296 = load ptr, ptr %295, align 8
  %297 = getelementptr inbounds nuw i8, ptr %296, i64 8
  %298 = load ptr, ptr %297, align 8
  %299 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %300 = zext i32 %292 to i64
  br label %304

301:                                              ; preds = %341
  %302 = add i64 %315, 1
  %303 = add i64 %342, 1
  br label %372

304:                                              ; preds = %341, %294
  %305 = phi i64 [ 0, %294 ], [ %343, %341 ]
  %306 = phi i64 [ 0, %294 ], [ %315, %341 ]
  %307 = phi i64 [ 0, %294 ], [ %342, %341 ]
  %308 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %299, i64 %305
  %309 = getelementptr inbounds nuw i8, ptr %308, i64 20
  %310 = load i32, ptr %309, align 4
  %311 = zext i32 %310 to i64
  %312 = getelementptr inbounds nuw %struct.bnnc_cuda_kernel, ptr %298, i64 %311
  %313 = getelementptr inbounds nuw i8, ptr %312, i64 8
  %314 = load i64, ptr %313, align 8
  %315 = add i64 %314, %306
  %316 = icmp eq i64 %314, 0
  br i1 %316, label %341, label %317

317:                                              ; preds = %304
  %318 = load ptr, ptr %312, align 8
  %319 = and i64 %314, 3
  %320 = icmp ult i64 %314, 4
  br i1 %320, label %325, label %321

321:                                              ; preds = %317
  %322 = and i64 %314, -4
  br label %345

323:                                              ; preds = %345
  %324 = icmp eq i64 %319, 0
  br i1 %324, label %341, label %325

325:                                              ; preds = %323, %317
  %326 = phi i64 [ 0, %317 ], [ %369, %323 ]
  %327 = phi i64 [ %307, %317 ], [ %368, %323 ]
  %328 = icmp ne i64 %319, 0
  call void @llvm.assume(i1 %328)
  br label %329

329:                                              ; preds = %329, %325
  %330 = phi i64 [ %326, %325 ], [ %338, %329 ]
  %331 = phi i64 [ %327, %325 ], [ %337, %329 ]
  %332 = phi i64 [ 0, %325 ], [ %339, %329 ]
  %333 = getelementptr inbounds nuw %struct.bnnc_cuda_launch, ptr %318, i64 %330
  %334 = getelementptr inbounds nuw i8, ptr %333, i64 16
  %335 = load i32, ptr %334, align 8
  %336 = zext i32 %335 to i64
  %337 = add i64 %331, %336
  %338 = add nuw i64 %330, 1
  %339 = add i64 %332, 1
  %340 = icmp eq i64 %339, %319
  br i1 %340, label %341, label %329, !llvm.loop !6

341:                                              ; preds = %323, %329, %304
  %342 = phi i64 [ %307, %304 ], [ %368, %323 ], [ %337, %329 ]
  %343 = add nuw nsw i64 %305, 1
  %344 = icmp eq i64 %343, %300
  br i1 %344, label %301, label %304, !llvm.loop !8

345:                                              ; preds = %345, %321
  %346 = phi i64 [ 0, %321 ], [ %369, %345 ]
  %347 = phi i64 [ %307, %321 ], [ %368, %345 ]
  %348 = phi i64 [ 0, %321 ], [ %370, %345 ]
  %349 = getelementptr inbounds nuw %struct.bnnc_cuda_launch, ptr %318, i64 %346
  %350 = getelementptr inbounds nuw i8, ptr %349, i64 16
  %351 = load i32, ptr %350, align 8
  %352 = zext i32 %351 to i64
  %353 = add i64 %347, %352
  %354 = getelementptr inbounds nuw %struct.bnnc_cuda_launch, ptr %318, i64 %346
  %355 = getelementptr inbounds nuw i8, ptr %354, i64 64
  %356 = load i32, ptr %355, align 8
  %357 = zext i32 %356 to i64
  %358 = add i64 %353, %357
  %359 = getelementptr inbounds nuw %struct.bnnc_cuda_launch, ptr %318, i64 %346
  %360 = getelementptr inbounds nuw i8, ptr %359, i64 112
  %361 = load i32, ptr %360, align 8
  %362 = zext i32 %361 to i64
  %363 = add i64 %358, %362
  %364 = getelementptr inbounds nuw %struct.bnnc_cuda_launch, ptr %318, i64 %346
  %365 = getelementptr inbounds nuw i8, ptr %364, i64 160
  %366 = load i32, ptr %365, align 8
  %367 = zext i32 %366 to i64
  %368 = add i64 %363, %367
  %369 = add nuw i64 %346, 4
  %370 = add i64 %348, 4
  %371 = icmp eq i64 %370, %322
  br i1 %371, label %323, label %345, !llvm.loop !9

372:                                              ; preds = %301, %291
  %373 = phi i64 [ 1, %291 ], [ %303, %301 ]
  %374 = phi i64 [ 1, %291 ], [ %302, %301 ]
  %375 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 12), align 4
  %376 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 16), align 8
  %377 = add i32 %376, %375
  %378 = add i32 %377, 1
  %379 = zext i32 %378 to i64
  %380 = call noalias ptr @calloc(i64 noundef %379, i64 noundef 8) #11
  %381 = getelementptr inbounds nuw i8, ptr %24, i64 368
  store ptr %380, ptr %381, align 8
  %382 = call noalias ptr @calloc(i64 noundef %374, i64 noundef 24) #11
  %383 = getelementptr inbounds nuw i8, ptr %24, i64 376
  store ptr %382, ptr %383, align 8
  %384 = add i32 %292, 1
  %385 = zext i32 %384 to i64
  %386 = call noalias ptr @calloc(i64 noundef %385, i64 noundef 4) #11
  %387 = getelementptr inbounds nuw i8, ptr %24, i64 384
  store ptr %386, ptr %387, align 8
  %388 = call noalias ptr @calloc(i64 noundef %373, i64 noundef 8) #11
  %389 = getelementptr inbounds nuw i8, ptr %24, i64 392
  store ptr %388, ptr %389, align 8
  %390 = call noalias ptr @calloc(i64 noundef %373, i64 noundef 8) #11
  %391 = getelementptr inbounds nuw i8, ptr %24, i64 400
  store ptr %390, ptr %391, align 8
  %392 = icmp ne ptr %380, null
  %393 = icmp ne ptr %382, null
  %394 = and i1 %392, %393
  %395 = icmp ne ptr %386, null
  %396 = and i1 %394, %395
  %397 = icmp ne ptr %388, null
  %398 = and i1 %396, %397
  %399 = icmp ne ptr %390, null
  %400 = and i1 %398, %399
  br i1 %400, label %403, label %401

401:                                              ; preds = %372
  %402 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef 5, ptr noundef nonnull @.str.36) #12
  br label %851

403:                                              ; preds = %372
  %404 = getelementptr inbounds nuw i8, ptr %24, i64 168
  %405 = load ptr, ptr %404, align 8
  %406 = getelementptr inbounds nuw i8, ptr %24, i64 312
  %407 = call i32 %405(ptr noundef nonnull %406, i32 noundef 0) #12
  %408 = icmp eq i32 %407, 0
  br i1 %408, label %424, label %409

409:                                              ; preds = %403
  store ptr null, ptr %11, align 8
  %410 = getelementptr inbounds nuw i8, ptr %24, i64 16
  %411 = load ptr, ptr %410, align 8
  %412 = call i32 %411(i32 noundef %407, ptr noundef nonnull %11) #12
  %413 = icmp eq i32 %412, 0
  %414 = load ptr, ptr %11, align 8
  %415 = icmp ne ptr %414, null
  %416 = select i1 %413, i1 %415, i1 false
  br i1 %416, label %418, label %417

417:                                              ; preds = %409
  store ptr @.str.50, ptr %11, align 8
  br label %418

418:                                              ; preds = %417, %409
  %419 = phi ptr [ %414, %409 ], [ @.str.50, %417 ]
  %420 = icmp eq i32 %407, 2
  %421 = select i1 %420, i32 5, i32 8
  %422 = load i32, ptr %29, align 4
  %423 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %421, ptr noundef nonnull @.str.51, i32 noundef %422, ptr noundef nonnull @.str.52, ptr noundef nonnull %419, i32 noundef %407) #12
  br label %851

424:                                              ; preds = %403
  %425 = load i64, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 104), align 8
  %426 = load i64, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 80), align 8
  %427 = load i64, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 88), align 8
  %428 = load i64, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 96), align 8
  %429 = getelementptr inbounds nuw i8, ptr %32, i64 16
  %430 = load i64, ptr %429, align 8
  %431 = add i64 %425, 255
  %432 = and i64 %431, -256
  %433 = add i64 %426, 255
  %434 = and i64 %433, -256
  %435 = add i64 %427, 255
  %436 = and i64 %435, -256
  %437 = add i64 %428, 255
  %438 = and i64 %437, -256
  %439 = add i64 %430, 255
  %440 = and i64 %439, -256
  %441 = add i64 %434, %432
  %442 = add i64 %436, %441
  %443 = add i64 %438, %442
  %444 = add i64 %443, 256
  %445 = add i64 %444, %440
  %446 = icmp eq i32 %377, 0
  br i1 %446, label %472, label %447

447:                                              ; preds = %424
  %448 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 64), align 8
  %449 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 56), align 8
  %450 = zext i32 %375 to i64
  %451 = zext i32 %377 to i64
  %452 = and i64 %451, 1
  %453 = icmp eq i32 %377, 1
  br i1 %453, label %458, label %454

454:                                              ; preds = %447
  %455 = and i64 %451, 4294967294
  br label %489

456:                                              ; preds = %489
  %457 = icmp eq i64 %452, 0
  br i1 %457, label %472, label %458

458:                                              ; preds = %456, %447
  %459 = phi i64 [ 0, %447 ], [ %514, %456 ]
  %460 = phi i64 [ %445, %447 ], [ %513, %456 ]
  %461 = icmp ne i64 %452, 0
  call void @llvm.assume(i1 %461)
  %462 = icmp samesign ult i64 %459, %450
  %463 = getelementptr inbounds nuw %struct.bnnc_tensor, ptr %449, i64 %459
  %464 = sub nuw nsw i64 %459, %450
  %465 = getelementptr inbounds nuw %struct.bnnc_tensor, ptr %448, i64 %464
  %466 = select i1 %462, ptr %463, ptr %465
  %467 = getelementptr inbounds nuw i8, ptr %466, i64 24
  %468 = load i64, ptr %467, align 8
  %469 = add i64 %468, 255
  %470 = and i64 %469, -256
  %471 = add i64 %470, %460
  br label %472

472:                                              ; preds = %458, %456, %424
  %473 = phi i64 [ %445, %424 ], [ %513, %456 ], [ %471, %458 ]
  %474 = getelementptr inbounds nuw i8, ptr %24, i64 120
  %475 = load ptr, ptr %474, align 8
  %476 = getelementptr inbounds nuw i8, ptr %24, i64 320
  %477 = call i32 %475(ptr noundef nonnull %476, i64 noundef %473) #12
  switch i32 %477, label %521 [
    i32 2, label %517
    i32 0, label %478
  ]

478:                                              ; preds = %472
  %479 = load i64, ptr %476, align 8
  %480 = getelementptr inbounds nuw i8, ptr %24, i64 328
  %481 = getelementptr inbounds nuw i8, ptr %24, i64 360
  store i64 %479, ptr %480, align 8
  %482 = add i64 %479, %432
  %483 = getelementptr inbounds nuw i8, ptr %24, i64 336
  store i64 %482, ptr %483, align 8
  %484 = add i64 %479, %441
  %485 = getelementptr inbounds nuw i8, ptr %24, i64 344
  store i64 %484, ptr %485, align 8
  %486 = add i64 %479, %442
  %487 = getelementptr inbounds nuw i8, ptr %24, i64 352
  store i64 %486, ptr %487, align 8
  %488 = add i64 %479, %443
  store i64 %488, ptr %481, align 8
  br i1 %446, label %544, label %536

489:                                              ; preds = %489, %454
  %490 = phi i64 [ 0, %454 ], [ %514, %489 ]
  %491 = phi i64 [ %445, %454 ], [ %513, %489 ]
  %492 = phi i64 [ 0, %454 ], [ %515, %489 ]
  %493 = icmp samesign ult i64 %490, %450
  %494 = getelementptr inbounds nuw %struct.bnnc_tensor, ptr %449, i64 %490
  %495 = sub nuw nsw i64 %490, %450
  %496 = getelementptr inbounds nuw %struct.bnnc_tensor, ptr %448, i64 %495
  %497 = select i1 %493, ptr %494, ptr %496
  %498 = getelementptr inbounds nuw i8, ptr %497, i64 24
  %499 = load i64, ptr %498, align 8
  %500 = add i64 %499, 255
  %501 = and i64 %500, -256
  %502 = add i64 %501, %491
  %503 = or disjoint i64 %490, 1
  %504 = icmp samesign ult i64 %503, %450
  %505 = getelementptr inbounds nuw %struct.bnnc_tensor, ptr %449, i64 %503
  %506 = sub nuw nsw i64 %503, %450
  %507 = getelementptr inbounds nuw %struct.bnnc_tensor, ptr %448, i64 %506
  %508 = select i1 %504, ptr %505, ptr %507
  %509 = getelementptr inbounds nuw i8, ptr %508, i64 24
  %510 = load i64, ptr %509, align 8
  %511 = add i64 %510, 255
  %512 = and i64 %511, -256
  %513 = add i64 %512, %502
  %514 = add nuw nsw i64 %490, 2
  %515 = add i64 %492, 2
  %516 = icmp eq i64 %515, %455
  br i1 %516, label %456, label %489, !llvm.loop !10

517:                                              ; preds = %472
  %518 = load i32, ptr %29, align 4
  %519 = getelementptr inbounds nuw i8, ptr %24, i64 480
  %520 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef 5, ptr noundef nonnull @.str.54, i32 noundef %518, ptr noundef nonnull %519, i64 noundef %473) #12
  br label %610

521:                                              ; preds = %472
  store ptr null, ptr %10, align 8
  %522 = getelementptr inbounds nuw i8, ptr %24, i64 16
  %523 = load ptr, ptr %522, align 8
  %524 = call i32 %523(i32 noundef %477, ptr noundef nonnull %10) #12
  %525 = icmp eq i32 %524, 0
  %526 = load ptr, ptr %10, align 8
  %527 = icmp ne ptr %526, null
  %528 = select i1 %525, i1 %527, i1 false
  br i1 %528, label %530, label %529

529:                                              ; preds = %521
  store ptr @.str.50, ptr %10, align 8
  br label %530

530:                                              ; preds = %529, %521
  %531 = phi ptr [ %526, %521 ], [ @.str.50, %529 ]
  %532 = icmp eq i32 %477, 2
  %533 = select i1 %532, i32 5, i32 8
  %534 = load i32, ptr %29, align 4
  %535 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %533, ptr noundef nonnull @.str.51, i32 noundef %534, ptr noundef nonnull @.str.55, ptr noundef nonnull %531, i32 noundef %477) #12
  br label %610

536:                                              ; preds = %478
  %537 = add i64 %440, %443
  %538 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 64), align 8
  %539 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 56), align 8
  %540 = zext i32 %375 to i64
  %541 = zext i32 %377 to i64
  br label %551

542:                                              ; preds = %551
  %543 = load i64, ptr %476, align 8
  br label %544

544:                                              ; preds = %542, %478
  %545 = phi i64 [ %543, %542 ], [ %479, %478 ]
  %546 = getelementptr inbounds nuw i8, ptr %24, i64 136
  %547 = load ptr, ptr %546, align 8
  %548 = load ptr, ptr %406, align 8
  %549 = call i32 %547(i64 noundef %545, i8 noundef zeroext 0, i64 noundef %473, ptr noundef %548) #12
  %550 = icmp eq i32 %549, 0
  br i1 %550, label %585, label %570

551:                                              ; preds = %551, %536
  %552 = phi i64 [ 0, %536 ], [ %568, %551 ]
  %553 = phi i64 [ %537, %536 ], [ %567, %551 ]
  %554 = load i64, ptr %476, align 8
  %555 = add i64 %554, %553
  %556 = load ptr, ptr %381, align 8
  %557 = getelementptr inbounds nuw i64, ptr %556, i64 %552
  store i64 %555, ptr %557, align 8
  %558 = icmp samesign ult i64 %552, %540
  %559 = getelementptr inbounds nuw %struct.bnnc_tensor, ptr %539, i64 %552
  %560 = sub nuw nsw i64 %552, %540
  %561 = getelementptr inbounds nuw %struct.bnnc_tensor, ptr %538, i64 %560
  %562 = select i1 %558, ptr %559, ptr %561
  %563 = getelementptr inbounds nuw i8, ptr %562, i64 24
  %564 = load i64, ptr %563, align 8
  %565 = add i64 %564, 255
  %566 = and i64 %565, -256
  %567 = add i64 %566, %553
  %568 = add nuw nsw i64 %552, 1
  %569 = icmp eq i64 %568, %541
  br i1 %569, label %542, label %551, !llvm.loop !11

570:                                              ; preds = %544
  store ptr null, ptr %9, align 8
  %571 = getelementptr inbounds nuw i8, ptr %24, i64 16
  %572 = load ptr, ptr %571, align 8
  %573 = call i32 %572(i32 noundef %549, ptr noundef nonnull %9) #12
  %574 = icmp eq i32 %573, 0
  %575 = load ptr, ptr %9, align 8
  %576 = icmp ne ptr %575, null
  %577 = select i1 %574, i1 %576, i1 false
  br i1 %577, label %579, label %578

578:                                              ; preds = %570
  store ptr @.str.50, ptr %9, align 8
  br label %579

579:                                              ; preds = %578, %570
  %580 = phi ptr [ %575, %570 ], [ @.str.50, %578 ]
  %581 = icmp eq i32 %549, 2
  %582 = select i1 %581, i32 5, i32 8
  %583 = load i32, ptr %29, align 4
  %584 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %582, ptr noundef nonnull @.str.51, i32 noundef %583, ptr noundef nonnull @.str.56, ptr noundef nonnull %580, i32 noundef %549) #12
  br label %610

585:                                              ; preds = %544
  %586 = icmp eq i64 %425, 0
  br i1 %586, label %613, label %587

587:                                              ; preds = %585
  %588 = getelementptr inbounds nuw i8, ptr %24, i64 144
  %589 = load ptr, ptr %588, align 8
  %590 = load i64, ptr %480, align 8
  %591 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 72), align 8
  %592 = load ptr, ptr %406, align 8
  %593 = call i32 %589(i64 noundef %590, ptr noundef %591, i64 noundef %425, ptr noundef %592) #12
  %594 = icmp eq i32 %593, 0
  br i1 %594, label %613, label %595

595:                                              ; preds = %587
  store ptr null, ptr %8, align 8
  %596 = getelementptr inbounds nuw i8, ptr %24, i64 16
  %597 = load ptr, ptr %596, align 8
  %598 = call i32 %597(i32 noundef %593, ptr noundef nonnull %8) #12
  %599 = icmp eq i32 %598, 0
  %600 = load ptr, ptr %8, align 8
  %601 = icmp ne ptr %600, null
  %602 = select i1 %599, i1 %601, i1 false
  br i1 %602, label %604, label %603

603:                                              ; preds = %595
  store ptr @.str.50, ptr %8, align 8
  br label %604

604:                                              ; preds = %603, %595
  %605 = phi ptr [ %600, %595 ], [ @.str.50, %603 ]
  %606 = icmp eq i32 %593, 2
  %607 = select i1 %606, i32 5, i32 8
  %608 = load i32, ptr %29, align 4
  %609 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %607, ptr noundef nonnull @.str.51, i32 noundef %608, ptr noundef nonnull @.str.57, ptr noundef nonnull %605, i32 noundef %593) #12
  br label %610

610:                                              ; preds = %604, %579, %530, %517
  %611 = phi i32 [ %520, %517 ], [ %535, %530 ], [ %584, %579 ], [ %609, %604 ]
  %612 = icmp eq i32 %611, 0
  br i1 %612, label %613, label %851

613:                                              ; preds = %610, %587, %585
  %614 = load ptr, ptr %383, align 8
  %615 = getelementptr inbounds nuw i8, ptr %24, i64 88
  %616 = load ptr, ptr %615, align 8
  %617 = getelementptr inbounds nuw i8, ptr %24, i64 304
  %618 = getelementptr inbounds nuw i8, ptr %24, i64 296
  %619 = load ptr, ptr %618, align 8
  %620 = getelementptr inbounds nuw i8, ptr %619, i64 16
  %621 = load ptr, ptr %620, align 8
  %622 = call i32 %616(ptr noundef nonnull %617, ptr noundef %621) #12
  %623 = icmp eq i32 %622, 0
  br i1 %623, label %624, label %632

624:                                              ; preds = %613
  br i1 %293, label %794, label %625

625:                                              ; preds = %624
  %626 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %627 = getelementptr inbounds nuw i8, ptr %24, i64 104
  %628 = getelementptr inbounds nuw i8, ptr %24, i64 112
  %629 = getelementptr inbounds nuw i8, ptr %24, i64 360
  %630 = getelementptr inbounds nuw i8, ptr %24, i64 328
  %631 = zext i32 %292 to i64
  br label %647

632:                                              ; preds = %613
  store ptr null, ptr %7, align 8
  %633 = getelementptr inbounds nuw i8, ptr %24, i64 16
  %634 = load ptr, ptr %633, align 8
  %635 = call i32 %634(i32 noundef %622, ptr noundef nonnull %7) #12
  %636 = icmp eq i32 %635, 0
  %637 = load ptr, ptr %7, align 8
  %638 = icmp ne ptr %637, null
  %639 = select i1 %636, i1 %638, i1 false
  br i1 %639, label %641, label %640

640:                                              ; preds = %632
  store ptr @.str.50, ptr %7, align 8
  br label %641

641:                                              ; preds = %640, %632
  %642 = phi ptr [ %637, %632 ], [ @.str.50, %640 ]
  %643 = icmp eq i32 %622, 2
  %644 = select i1 %643, i32 5, i32 8
  %645 = load i32, ptr %29, align 4
  %646 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %644, ptr noundef nonnull @.str.51, i32 noundef %645, ptr noundef nonnull @.str.58, ptr noundef nonnull %642, i32 noundef %622) #12
  br label %805

647:                                              ; preds = %789, %625
  %648 = phi i64 [ 0, %625 ], [ %792, %789 ]
  %649 = phi ptr [ %614, %625 ], [ %791, %789 ]
  %650 = phi i64 [ 0, %625 ], [ %790, %789 ]
  %651 = load ptr, ptr %618, align 8
  %652 = getelementptr inbounds nuw i8, ptr %651, i64 8
  %653 = load ptr, ptr %652, align 8
  %654 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %626, i64 %648
  %655 = getelementptr inbounds nuw i8, ptr %654, i64 20
  %656 = load i32, ptr %655, align 4
  %657 = zext i32 %656 to i64
  %658 = getelementptr inbounds nuw %struct.bnnc_cuda_kernel, ptr %653, i64 %657
  %659 = load ptr, ptr %383, align 8
  %660 = ptrtoint ptr %649 to i64
  %661 = ptrtoint ptr %659 to i64
  %662 = sub i64 %660, %661
  %663 = sdiv exact i64 %662, 24
  %664 = trunc i64 %663 to i32
  %665 = load ptr, ptr %387, align 8
  %666 = getelementptr inbounds nuw i32, ptr %665, i64 %648
  store i32 %664, ptr %666, align 4
  %667 = getelementptr inbounds nuw i8, ptr %658, i64 8
  %668 = load i64, ptr %667, align 8
  %669 = icmp eq i64 %668, 0
  br i1 %669, label %789, label %670

670:                                              ; preds = %647
  %671 = getelementptr inbounds nuw i8, ptr %654, i64 8
  br label %672

672:                                              ; preds = %783, %670
  %673 = phi ptr [ %649, %670 ], [ %786, %783 ]
  %674 = phi i64 [ %650, %670 ], [ %784, %783 ]
  %675 = phi i64 [ 0, %670 ], [ %785, %783 ]
  %676 = load ptr, ptr %658, align 8
  %677 = getelementptr inbounds nuw %struct.bnnc_cuda_launch, ptr %676, i64 %675
  store ptr %677, ptr %673, align 8
  %678 = load ptr, ptr %391, align 8
  %679 = getelementptr inbounds nuw ptr, ptr %678, i64 %674
  %680 = getelementptr inbounds nuw i8, ptr %673, i64 16
  store ptr %679, ptr %680, align 8
  %681 = load ptr, ptr %627, align 8
  %682 = getelementptr inbounds nuw i8, ptr %673, i64 8
  %683 = load ptr, ptr %617, align 8
  %684 = load ptr, ptr %677, align 8
  %685 = call i32 %681(ptr noundef nonnull %682, ptr noundef %683, ptr noundef %684) #12
  %686 = icmp eq i32 %685, 0
  br i1 %686, label %703, label %687

687:                                              ; preds = %672
  %688 = load ptr, ptr %677, align 8
  store ptr null, ptr %6, align 8
  %689 = getelementptr inbounds nuw i8, ptr %24, i64 16
  %690 = load ptr, ptr %689, align 8
  %691 = call i32 %690(i32 noundef %685, ptr noundef nonnull %6) #12
  %692 = icmp eq i32 %691, 0
  %693 = load ptr, ptr %6, align 8
  %694 = icmp ne ptr %693, null
  %695 = select i1 %692, i1 %694, i1 false
  br i1 %695, label %697, label %696

696:                                              ; preds = %687
  store ptr @.str.50, ptr %6, align 8
  br label %697

697:                                              ; preds = %696, %687
  %698 = phi ptr [ %693, %687 ], [ @.str.50, %696 ]
  %699 = icmp eq i32 %685, 2
  %700 = select i1 %699, i32 5, i32 8
  %701 = load i32, ptr %29, align 4
  %702 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %700, ptr noundef nonnull @.str.51, i32 noundef %701, ptr noundef %688, ptr noundef nonnull %698, i32 noundef %685) #12
  br label %805

703:                                              ; preds = %672
  %704 = getelementptr inbounds nuw i8, ptr %677, i64 20
  %705 = load i32, ptr %704, align 4
  %706 = icmp ugt i32 %705, 49152
  br i1 %706, label %707, label %727

707:                                              ; preds = %703
  %708 = load ptr, ptr %628, align 8
  %709 = load ptr, ptr %682, align 8
  %710 = call i32 %708(ptr noundef %709, i32 noundef 8, i32 noundef %705) #12
  %711 = icmp eq i32 %710, 0
  br i1 %711, label %727, label %712

712:                                              ; preds = %707
  store ptr null, ptr %5, align 8
  %713 = getelementptr inbounds nuw i8, ptr %24, i64 16
  %714 = load ptr, ptr %713, align 8
  %715 = call i32 %714(i32 noundef %710, ptr noundef nonnull %5) #12
  %716 = icmp eq i32 %715, 0
  %717 = load ptr, ptr %5, align 8
  %718 = icmp ne ptr %717, null
  %719 = select i1 %716, i1 %718, i1 false
  br i1 %719, label %721, label %720

720:                                              ; preds = %712
  store ptr @.str.50, ptr %5, align 8
  br label %721

721:                                              ; preds = %720, %712
  %722 = phi ptr [ %717, %712 ], [ @.str.50, %720 ]
  %723 = icmp eq i32 %710, 2
  %724 = select i1 %723, i32 5, i32 8
  %725 = load i32, ptr %29, align 4
  %726 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %724, ptr noundef nonnull @.str.51, i32 noundef %725, ptr noundef nonnull @.str.59, ptr noundef nonnull %722, i32 noundef %710) #12
  br label %805

727:                                              ; preds = %707, %703
  %728 = getelementptr inbounds nuw i8, ptr %677, i64 16
  %729 = load i32, ptr %728, align 8
  %730 = icmp eq i32 %729, 0
  br i1 %730, label %783, label %731

731:                                              ; preds = %727
  %732 = getelementptr inbounds nuw i8, ptr %677, i64 8
  br label %733

733:                                              ; preds = %770, %731
  %734 = phi i64 [ 0, %731 ], [ %778, %770 ]
  %735 = phi i64 [ %674, %731 ], [ %779, %770 ]
  %736 = load ptr, ptr %732, align 8
  %737 = getelementptr inbounds nuw %struct.bnnc_cuda_argument, ptr %736, i64 %734
  %738 = getelementptr inbounds nuw i8, ptr %737, i64 12
  %739 = load i32, ptr %738, align 4
  %740 = icmp eq i32 %739, 0
  br i1 %740, label %745, label %741

741:                                              ; preds = %733
  %742 = load i64, ptr %629, align 8
  %743 = load i64, ptr %737, align 8
  %744 = add i64 %743, %742
  br label %770

745:                                              ; preds = %733
  %746 = load ptr, ptr %671, align 8
  %747 = getelementptr inbounds nuw i8, ptr %737, i64 8
  %748 = load i32, ptr %747, align 8
  %749 = zext i32 %748 to i64
  %750 = getelementptr inbounds nuw %struct.bnnc_argument, ptr %746, i64 %749
  %751 = getelementptr inbounds nuw i8, ptr %750, i64 8
  %752 = load i32, ptr %751, align 8
  switch i32 %752, label %762 [
    i32 4, label %753
    i32 5, label %757
  ]

753:                                              ; preds = %745
  %754 = load ptr, ptr %381, align 8
  %755 = getelementptr inbounds nuw i8, ptr %750, i64 12
  %756 = load i32, ptr %755, align 4
  br label %762

757:                                              ; preds = %745
  %758 = load ptr, ptr %381, align 8
  %759 = getelementptr inbounds nuw i8, ptr %750, i64 12
  %760 = load i32, ptr %759, align 4
  %761 = add i32 %760, %375
  br label %762

762:                                              ; preds = %757, %753, %745
  %763 = phi i32 [ %756, %753 ], [ %761, %757 ], [ %752, %745 ]
  %764 = phi ptr [ %754, %753 ], [ %758, %757 ], [ %630, %745 ]
  %765 = zext i32 %763 to i64
  %766 = getelementptr inbounds nuw i64, ptr %764, i64 %765
  %767 = load i64, ptr %766, align 8
  %768 = load i64, ptr %750, align 8
  %769 = add i64 %768, %767
  br label %770

770:                                              ; preds = %762, %741
  %771 = phi i64 [ %744, %741 ], [ %769, %762 ]
  %772 = load ptr, ptr %389, align 8
  %773 = getelementptr inbounds nuw i64, ptr %772, i64 %735
  store i64 %771, ptr %773, align 8
  %774 = load ptr, ptr %389, align 8
  %775 = getelementptr inbounds nuw i64, ptr %774, i64 %735
  %776 = load ptr, ptr %391, align 8
  %777 = getelementptr inbounds nuw ptr, ptr %776, i64 %735
  store ptr %775, ptr %777, align 8
  %778 = add nuw nsw i64 %734, 1
  %779 = add i64 %735, 1
  %780 = load i32, ptr %728, align 8
  %781 = zext i32 %780 to i64
  %782 = icmp samesign ult i64 %778, %781
  br i1 %782, label %733, label %783, !llvm.loop !12

783:                                              ; preds = %770, %727
  %784 = phi i64 [ %674, %727 ], [ %779, %770 ]
  %785 = add nuw i64 %675, 1
  %786 = getelementptr inbounds nuw i8, ptr %673, i64 24
  %787 = load i64, ptr %667, align 8
  %788 = icmp ult i64 %785, %787
  br i1 %788, label %672, label %789, !llvm.loop !13

789:                                              ; preds = %783, %647
  %790 = phi i64 [ %650, %647 ], [ %784, %783 ]
  %791 = phi ptr [ %649, %647 ], [ %786, %783 ]
  %792 = add nuw nsw i64 %648, 1
  %793 = icmp eq i64 %792, %631
  br i1 %793, label %794, label %647, !llvm.loop !14

794:                                              ; preds = %789, %624
  %795 = phi i64 [ 0, %624 ], [ %631, %789 ]
  %796 = phi ptr [ %614, %624 ], [ %791, %789 ]
  %797 = load ptr, ptr %383, align 8
  %798 = ptrtoint ptr %796 to i64
  %799 = ptrtoint ptr %797 to i64
  %800 = sub i64 %798, %799
  %801 = sdiv exact i64 %800, 24
  %802 = trunc i64 %801 to i32
  %803 = load ptr, ptr %387, align 8
  %804 = getelementptr inbounds nuw i32, ptr %803, i64 %795
  store i32 %802, ptr %804, align 4
  br label %808

805:                                              ; preds = %721, %697, %641
  %806 = phi i32 [ %726, %721 ], [ %702, %697 ], [ %646, %641 ]
  %807 = icmp eq i32 %806, 0
  br i1 %807, label %808, label %851

808:                                              ; preds = %805, %794
  br i1 %293, label %828, label %809

809:                                              ; preds = %808
  %810 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %811 = zext i32 %292 to i64
  br label %812

812:                                              ; preds = %821, %809
  %813 = phi i64 [ 0, %809 ], [ %823, %821 ]
  %814 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %810, i64 %813
  %815 = getelementptr inbounds nuw i8, ptr %814, i64 24
  %816 = load i32, ptr %815, align 8
  %817 = icmp eq i32 %816, 0
  br i1 %817, label %821, label %818

818:                                              ; preds = %812
  %819 = trunc nuw i64 %813 to i32
  %820 = call fastcc i32 @launch_stage(ptr noundef %0, ptr noundef nonnull readonly %24, i32 noundef %819)
  br label %821

821:                                              ; preds = %818, %812
  %822 = phi i32 [ %820, %818 ], [ 0, %812 ]
  %823 = add nuw nsw i64 %813, 1
  %824 = icmp samesign ult i64 %823, %811
  %825 = icmp eq i32 %822, 0
  %826 = select i1 %824, i1 %825, i1 false
  br i1 %826, label %812, label %827, !llvm.loop !15

827:                                              ; preds = %821
  br i1 %825, label %828, label %851

828:                                              ; preds = %827, %808
  %829 = getelementptr inbounds nuw i8, ptr %24, i64 184
  %830 = load ptr, ptr %829, align 8
  %831 = load ptr, ptr %406, align 8
  %832 = call i32 %830(ptr noundef %831) #12
  %833 = icmp eq i32 %832, 0
  br i1 %833, label %849, label %834

834:                                              ; preds = %828
  store ptr null, ptr %4, align 8
  %835 = getelementptr inbounds nuw i8, ptr %24, i64 16
  %836 = load ptr, ptr %835, align 8
  %837 = call i32 %836(i32 noundef %832, ptr noundef nonnull %4) #12
  %838 = icmp eq i32 %837, 0
  %839 = load ptr, ptr %4, align 8
  %840 = icmp ne ptr %839, null
  %841 = select i1 %838, i1 %840, i1 false
  br i1 %841, label %843, label %842

842:                                              ; preds = %834
  store ptr @.str.50, ptr %4, align 8
  br label %843

843:                                              ; preds = %842, %834
  %844 = phi ptr [ %839, %834 ], [ @.str.50, %842 ]
  %845 = icmp eq i32 %832, 2
  %846 = select i1 %845, i32 5, i32 8
  %847 = load i32, ptr %29, align 4
  %848 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %846, ptr noundef nonnull @.str.51, i32 noundef %847, ptr noundef nonnull @.str.53, ptr noundef nonnull %844, i32 noundef %832) #12
  br label %851

849:                                              ; preds = %828
  %850 = call fastcc i32 @capture(ptr noundef %0, ptr noundef nonnull %24)
  br label %851

851:                                              ; preds = %849, %843, %827, %805, %610, %418, %401
  %852 = phi i32 [ %402, %401 ], [ %423, %418 ], [ %850, %849 ], [ %848, %843 ], [ %822, %827 ], [ %806, %805 ], [ %611, %610 ]
  %853 = getelementptr inbounds nuw i8, ptr %24, i64 80
  %854 = load ptr, ptr %853, align 8
  %855 = call i32 %854(ptr noundef nonnull %3) #12
  br label %856

856:                                              ; preds = %264, %285, %851
  %857 = phi i32 [ %269, %264 ], [ %852, %851 ], [ %290, %285 ]
  %858 = icmp eq i32 %857, 0
  br i1 %858, label %861, label %859

859:                                              ; preds = %100, %244, %856
  %860 = phi i32 [ %857, %856 ], [ %101, %100 ], [ %245, %244 ]
  call void @close_device(ptr noundef nonnull %24)
  br label %863

861:                                              ; preds = %856
  %862 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store ptr %24, ptr %862, align 8
  br label %863

863:                                              ; preds = %859, %861, %26
  %864 = phi i32 [ %27, %26 ], [ 0, %861 ], [ %860, %859 ]
  ret i32 %864
}

; Function Attrs: nounwind
define internal void @close_device(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = icmp eq ptr %0, null
  br i1 %3, label %100, label %4

4:                                                ; preds = %1
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 288
  %6 = load ptr, ptr %5, align 8
  %7 = icmp eq ptr %6, null
  br i1 %7, label %84, label %8

8:                                                ; preds = %4
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %10 = load ptr, ptr %9, align 8
  %11 = tail call i32 %10(ptr noundef nonnull %6) #12
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %13, label %78

13:                                               ; preds = %8
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 312
  %15 = load ptr, ptr %14, align 8
  %16 = icmp eq ptr %15, null
  br i1 %16, label %21, label %17

17:                                               ; preds = %13
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %19 = load ptr, ptr %18, align 8
  %20 = tail call i32 %19(ptr noundef nonnull %15) #12
  br label %21

21:                                               ; preds = %17, %13
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 472
  %23 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  %24 = load ptr, ptr %22, align 8
  %25 = icmp eq ptr %24, null
  br i1 %25, label %35, label %26

26:                                               ; preds = %21
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 248
  br label %28

28:                                               ; preds = %26, %39
  %29 = phi ptr [ %24, %26 ], [ %43, %39 ]
  %30 = phi i32 [ 0, %26 ], [ %42, %39 ]
  %31 = zext i32 %30 to i64
  %32 = getelementptr inbounds nuw ptr, ptr %29, i64 %31
  %33 = load ptr, ptr %32, align 8
  %34 = icmp eq ptr %33, null
  br i1 %34, label %35, label %39

35:                                               ; preds = %28, %39, %21
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 408
  %37 = load ptr, ptr %36, align 8
  %38 = icmp eq ptr %37, null
  br i1 %38, label %51, label %47

39:                                               ; preds = %28
  %40 = load ptr, ptr %27, align 8
  %41 = tail call i32 %40(ptr noundef nonnull %33) #12
  %42 = add i32 %30, 1
  %43 = load ptr, ptr %22, align 8
  %44 = icmp eq ptr %43, null
  %45 = icmp ugt i32 %42, %23
  %46 = select i1 %44, i1 true, i1 %45
  br i1 %46, label %35, label %28, !llvm.loop !16

47:                                               ; preds = %35
  %48 = getelementptr inbounds nuw i8, ptr %0, i64 232
  %49 = load ptr, ptr %48, align 8
  %50 = tail call i32 %49(ptr noundef nonnull %37) #12
  br label %51

51:                                               ; preds = %47, %35
  %52 = getelementptr inbounds nuw i8, ptr %0, i64 304
  %53 = load ptr, ptr %52, align 8
  %54 = icmp eq ptr %53, null
  br i1 %54, label %59, label %55

55:                                               ; preds = %51
  %56 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %57 = load ptr, ptr %56, align 8
  %58 = tail call i32 %57(ptr noundef nonnull %53) #12
  br label %59

59:                                               ; preds = %55, %51
  %60 = getelementptr inbounds nuw i8, ptr %0, i64 320
  %61 = load i64, ptr %60, align 8
  %62 = icmp eq i64 %61, 0
  br i1 %62, label %67, label %63

63:                                               ; preds = %59
  %64 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %65 = load ptr, ptr %64, align 8
  %66 = tail call i32 %65(i64 noundef %61) #12
  br label %67

67:                                               ; preds = %63, %59
  %68 = load ptr, ptr %14, align 8
  %69 = icmp eq ptr %68, null
  br i1 %69, label %74, label %70

70:                                               ; preds = %67
  %71 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %72 = load ptr, ptr %71, align 8
  %73 = tail call i32 %72(ptr noundef nonnull %68) #12
  br label %74

74:                                               ; preds = %70, %67
  %75 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %76 = load ptr, ptr %75, align 8
  %77 = call i32 %76(ptr noundef nonnull %2) #12
  br label %78

78:                                               ; preds = %74, %8
  %79 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %80 = load ptr, ptr %79, align 8
  %81 = getelementptr inbounds nuw i8, ptr %0, i64 280
  %82 = load i32, ptr %81, align 8
  %83 = call i32 %80(i32 noundef %82) #12
  br label %84

84:                                               ; preds = %78, %4
  %85 = getelementptr inbounds nuw i8, ptr %0, i64 416
  call void @bnnc_memory_destroy(ptr noundef nonnull %85) #12
  %86 = getelementptr inbounds nuw i8, ptr %0, i64 464
  %87 = load ptr, ptr %86, align 8
  call void @free(ptr noundef %87) #12
  %88 = getelementptr inbounds nuw i8, ptr %0, i64 472
  %89 = load ptr, ptr %88, align 8
  call void @free(ptr noundef %89) #12
  %90 = getelementptr inbounds nuw i8, ptr %0, i64 400
  %91 = load ptr, ptr %90, align 8
  call void @free(ptr noundef %91) #12
  %92 = getelementptr inbounds nuw i8, ptr %0, i64 392
  %93 = load ptr, ptr %92, align 8
  call void @free(ptr noundef %93) #12
  %94 = getelementptr inbounds nuw i8, ptr %0, i64 384
  %95 = load ptr, ptr %94, align 8
  call void @free(ptr noundef %95) #12
  %96 = getelementptr inbounds nuw i8, ptr %0, i64 376
  %97 = load ptr, ptr %96, align 8
  call void @free(ptr noundef %97) #12
  %98 = getelementptr inbounds nuw i8, ptr %0, i64 368
  %99 = load ptr, ptr %98, align 8
  call void @free(ptr noundef %99) #12
  call void @free(ptr noundef nonnull %0) #12
  br label %100

100:                                              ; preds = %1, %84
  ret void
}

; Function Attrs: nounwind
define internal i32 @run_device(ptr noundef %0, ptr noundef %1, ptr noundef %2, i32 noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca ptr, align 8
  %10 = alloca ptr, align 8
  %11 = alloca ptr, align 8
  %12 = alloca ptr, align 8
  %13 = alloca ptr, align 8
  %14 = alloca ptr, align 8
  %15 = alloca float, align 4
  %16 = alloca ptr, align 8
  %17 = alloca ptr, align 8
  %18 = alloca ptr, align 8
  %19 = alloca ptr, align 8
  %20 = alloca ptr, align 8
  %21 = alloca ptr, align 8
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %23 = load ptr, ptr %22, align 8
  %24 = getelementptr inbounds nuw i8, ptr %23, i64 72
  %25 = load ptr, ptr %24, align 8
  %26 = getelementptr inbounds nuw i8, ptr %23, i64 288
  %27 = load ptr, ptr %26, align 8
  %28 = tail call i32 %25(ptr noundef %27) #12
  %29 = icmp eq i32 %28, 0
  br i1 %29, label %46, label %30

30:                                               ; preds = %4
  store ptr null, ptr %21, align 8
  %31 = getelementptr inbounds nuw i8, ptr %23, i64 16
  %32 = load ptr, ptr %31, align 8
  %33 = call i32 %32(i32 noundef %28, ptr noundef nonnull %21) #12
  %34 = icmp eq i32 %33, 0
  %35 = load ptr, ptr %21, align 8
  %36 = icmp ne ptr %35, null
  %37 = select i1 %34, i1 %36, i1 false
  br i1 %37, label %39, label %38

38:                                               ; preds = %30
  store ptr @.str.50, ptr %21, align 8
  br label %39

39:                                               ; preds = %38, %30
  %40 = phi ptr [ %35, %30 ], [ @.str.50, %38 ]
  %41 = icmp eq i32 %28, 2
  %42 = select i1 %41, i32 5, i32 8
  %43 = getelementptr inbounds nuw i8, ptr %23, i64 284
  %44 = load i32, ptr %43, align 4
  %45 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef %42, ptr noundef nonnull @.str.51, i32 noundef %44, ptr noundef nonnull @.str.37, ptr noundef nonnull %40, i32 noundef %28) #12
  br label %601

46:                                               ; preds = %4
  %47 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 12), align 4
  %48 = icmp eq i32 %47, 0
  br i1 %48, label %116, label %49

49:                                               ; preds = %46
  %50 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 56), align 8
  %51 = icmp eq i32 %3, 0
  %52 = getelementptr inbounds nuw i8, ptr %23, i64 160
  %53 = getelementptr inbounds nuw i8, ptr %23, i64 368
  %54 = getelementptr inbounds nuw i8, ptr %23, i64 312
  %55 = getelementptr inbounds nuw i8, ptr %23, i64 144
  %56 = zext i32 %47 to i64
  br label %57

57:                                               ; preds = %110, %49
  %58 = phi i64 [ 0, %49 ], [ %111, %110 ]
  %59 = getelementptr inbounds nuw %struct.bnnc_tensor, ptr %50, i64 %58
  %60 = getelementptr inbounds nuw i8, ptr %59, i64 24
  %61 = load i64, ptr %60, align 8
  %62 = load ptr, ptr %53, align 8
  %63 = getelementptr inbounds nuw i64, ptr %62, i64 %58
  %64 = load i64, ptr %63, align 8
  %65 = getelementptr inbounds nuw ptr, ptr %1, i64 %58
  %66 = load ptr, ptr %65, align 8
  br i1 %51, label %89, label %67

67:                                               ; preds = %57
  %68 = load ptr, ptr %52, align 8
  %69 = ptrtoint ptr %66 to i64
  %70 = load ptr, ptr %54, align 8
  %71 = tail call i32 %68(i64 noundef %64, i64 noundef %69, i64 noundef %61, ptr noundef %70) #12
  %72 = icmp eq i32 %71, 0
  br i1 %72, label %110, label %73

73:                                               ; preds = %67
  store ptr null, ptr %20, align 8
  %74 = getelementptr inbounds nuw i8, ptr %23, i64 16
  %75 = load ptr, ptr %74, align 8
  %76 = call i32 %75(i32 noundef %71, ptr noundef nonnull %20) #12
  %77 = icmp eq i32 %76, 0
  %78 = load ptr, ptr %20, align 8
  %79 = icmp ne ptr %78, null
  %80 = select i1 %77, i1 %79, i1 false
  br i1 %80, label %82, label %81

81:                                               ; preds = %73
  store ptr @.str.50, ptr %20, align 8
  br label %82

82:                                               ; preds = %81, %73
  %83 = phi ptr [ %78, %73 ], [ @.str.50, %81 ]
  %84 = icmp eq i32 %71, 2
  %85 = select i1 %84, i32 5, i32 8
  %86 = getelementptr inbounds nuw i8, ptr %23, i64 284
  %87 = load i32, ptr %86, align 4
  %88 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %85, ptr noundef nonnull @.str.51, i32 noundef %87, ptr noundef nonnull @.str.64, ptr noundef nonnull %83, i32 noundef %71) #12
  br label %113

89:                                               ; preds = %57
  %90 = load ptr, ptr %55, align 8
  %91 = load ptr, ptr %54, align 8
  %92 = tail call i32 %90(i64 noundef %64, ptr noundef %66, i64 noundef %61, ptr noundef %91) #12
  %93 = icmp eq i32 %92, 0
  br i1 %93, label %110, label %94

94:                                               ; preds = %89
  store ptr null, ptr %19, align 8
  %95 = getelementptr inbounds nuw i8, ptr %23, i64 16
  %96 = load ptr, ptr %95, align 8
  %97 = call i32 %96(i32 noundef %92, ptr noundef nonnull %19) #12
  %98 = icmp eq i32 %97, 0
  %99 = load ptr, ptr %19, align 8
  %100 = icmp ne ptr %99, null
  %101 = select i1 %98, i1 %100, i1 false
  br i1 %101, label %103, label %102

102:                                              ; preds = %94
  store ptr @.str.50, ptr %19, align 8
  br label %103

103:                                              ; preds = %102, %94
  %104 = phi ptr [ %99, %94 ], [ @.str.50, %102 ]
  %105 = icmp eq i32 %92, 2
  %106 = select i1 %105, i32 5, i32 8
  %107 = getelementptr inbounds nuw i8, ptr %23, i64 284
  %108 = load i32, ptr %107, align 4
  %109 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %106, ptr noundef nonnull @.str.51, i32 noundef %108, ptr noundef nonnull @.str.65, ptr noundef nonnull %104, i32 noundef %92) #12
  br label %113

110:                                              ; preds = %89, %67
  %111 = add nuw nsw i64 %58, 1
  %112 = icmp eq i64 %111, %56
  br i1 %112, label %116, label %57, !llvm.loop !17

113:                                              ; preds = %103, %82
  %114 = phi i32 [ %109, %103 ], [ %88, %82 ]
  %115 = icmp eq i32 %114, 0
  br i1 %115, label %116, label %596

116:                                              ; preds = %110, %113, %46
  %117 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %118 = load ptr, ptr %117, align 8
  %119 = icmp eq ptr %118, null
  %120 = icmp ne i32 %3, 0
  %121 = or i1 %120, %119
  br i1 %121, label %284, label %122

122:                                              ; preds = %116
  %123 = getelementptr inbounds nuw i8, ptr %23, i64 464
  %124 = load ptr, ptr %123, align 8
  %125 = icmp eq ptr %124, null
  br i1 %125, label %126, label %138

126:                                              ; preds = %122
  %127 = load i64, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 88), align 8
  %128 = call ptr @bnnc_memory_allocate(i64 noundef %127) #12
  store ptr %128, ptr %123, align 8
  %129 = icmp eq ptr %128, null
  br i1 %129, label %134, label %130

130:                                              ; preds = %126
  %131 = getelementptr inbounds nuw i8, ptr %23, i64 416
  %132 = call i32 @bnnc_memory_create(ptr noundef nonnull %131, ptr noundef nonnull %128) #12
  %133 = icmp eq i32 %132, 0
  br i1 %133, label %138, label %134

134:                                              ; preds = %130, %126
  %135 = getelementptr inbounds nuw i8, ptr %23, i64 416
  call void @bnnc_memory_destroy(ptr noundef nonnull %135) #12
  %136 = load ptr, ptr %123, align 8
  call void @free(ptr noundef %136) #12
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %135, i8 0, i64 56, i1 false)
  %137 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 5, ptr noundef nonnull @.str.36) #12
  br label %497

138:                                              ; preds = %130, %122
  %139 = getelementptr inbounds nuw i8, ptr %23, i64 416
  call void @bnnc_memory_bind(ptr noundef nonnull %139, ptr noundef %1, ptr noundef %2, i32 noundef 0) #12
  %140 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  %141 = icmp eq i32 %140, 0
  br i1 %141, label %500, label %142

142:                                              ; preds = %138
  %143 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %144 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 16), align 8
  %145 = icmp eq i32 %144, 0
  %146 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 64), align 8
  %147 = getelementptr inbounds nuw i8, ptr %23, i64 368
  %148 = getelementptr inbounds nuw i8, ptr %23, i64 312
  %149 = getelementptr inbounds nuw i8, ptr %23, i64 152
  %150 = zext i32 %144 to i64
  %151 = getelementptr inbounds nuw i8, ptr %23, i64 16
  %152 = getelementptr inbounds nuw i8, ptr %23, i64 284
  %153 = load i64, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 80), align 8
  %154 = load i64, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 88), align 8
  %155 = getelementptr inbounds nuw i8, ptr %23, i64 424
  %156 = load i64, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 96), align 8
  %157 = icmp eq i64 %153, 0
  %158 = getelementptr inbounds nuw i8, ptr %23, i64 336
  %159 = icmp eq i64 %154, 0
  %160 = getelementptr inbounds nuw i8, ptr %23, i64 344
  %161 = icmp eq i64 %156, 0
  %162 = getelementptr inbounds nuw i8, ptr %23, i64 352
  %163 = getelementptr inbounds nuw i8, ptr %23, i64 184
  %164 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %165 = getelementptr inbounds nuw i8, ptr %23, i64 440
  %166 = zext i32 %140 to i64
  br label %167

167:                                              ; preds = %281, %142
  %168 = phi i64 [ 0, %142 ], [ %282, %281 ]
  %169 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %143, i64 %168
  %170 = getelementptr inbounds nuw i8, ptr %169, i64 24
  %171 = load i32, ptr %170, align 8
  %172 = icmp eq i32 %171, 0
  br i1 %172, label %173, label %281

173:                                              ; preds = %167
  %174 = trunc nuw i64 %168 to i32
  %175 = call fastcc i32 @launch_stage(ptr noundef %0, ptr noundef %23, i32 noundef %174)
  %176 = icmp eq i32 %175, 0
  br i1 %176, label %177, label %596

177:                                              ; preds = %173
  br i1 %145, label %213, label %178

178:                                              ; preds = %177, %203
  %179 = phi i64 [ %204, %203 ], [ 0, %177 ]
  %180 = getelementptr inbounds nuw %struct.bnnc_tensor, ptr %146, i64 %179
  %181 = getelementptr inbounds nuw i8, ptr %180, i64 24
  %182 = load i64, ptr %181, align 8
  %183 = load ptr, ptr %147, align 8
  %184 = trunc nuw i64 %179 to i32
  %185 = add i32 %47, %184
  %186 = zext i32 %185 to i64
  %187 = getelementptr inbounds nuw i64, ptr %183, i64 %186
  %188 = load i64, ptr %187, align 8
  %189 = getelementptr inbounds nuw ptr, ptr %2, i64 %179
  %190 = load ptr, ptr %189, align 8
  %191 = load ptr, ptr %149, align 8
  %192 = load ptr, ptr %148, align 8
  %193 = call i32 %191(ptr noundef %190, i64 noundef %188, i64 noundef %182, ptr noundef %192) #12
  %194 = icmp eq i32 %193, 0
  br i1 %194, label %203, label %195

195:                                              ; preds = %178
  store ptr null, ptr %18, align 8
  %196 = load ptr, ptr %151, align 8
  %197 = call i32 %196(i32 noundef %193, ptr noundef nonnull %18) #12
  %198 = icmp eq i32 %197, 0
  %199 = load ptr, ptr %18, align 8
  %200 = icmp ne ptr %199, null
  %201 = select i1 %198, i1 %200, i1 false
  br i1 %201, label %206, label %202

202:                                              ; preds = %195
  store ptr @.str.50, ptr %18, align 8
  br label %206

203:                                              ; preds = %178
  %204 = add nuw nsw i64 %179, 1
  %205 = icmp eq i64 %204, %150
  br i1 %205, label %213, label %178, !llvm.loop !18

206:                                              ; preds = %202, %195
  %207 = phi ptr [ %199, %195 ], [ @.str.50, %202 ]
  %208 = icmp eq i32 %193, 2
  %209 = select i1 %208, i32 5, i32 8
  %210 = load i32, ptr %152, align 4
  %211 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %209, ptr noundef nonnull @.str.51, i32 noundef %210, ptr noundef nonnull @.str.71, ptr noundef nonnull %207, i32 noundef %193) #12
  %212 = icmp eq i32 %211, 0
  br i1 %212, label %213, label %596

213:                                              ; preds = %203, %206, %177
  %214 = load ptr, ptr %123, align 8
  %215 = load ptr, ptr %155, align 8
  br i1 %157, label %232, label %216

216:                                              ; preds = %213
  %217 = load ptr, ptr %139, align 8
  %218 = load ptr, ptr %149, align 8
  %219 = load i64, ptr %158, align 8
  %220 = load ptr, ptr %148, align 8
  %221 = call i32 %218(ptr noundef %217, i64 noundef %219, i64 noundef %153, ptr noundef %220) #12
  %222 = icmp eq i32 %221, 0
  br i1 %222, label %232, label %223

223:                                              ; preds = %240, %233, %216
  %224 = phi i32 [ %221, %216 ], [ %237, %233 ], [ %244, %240 ]
  store ptr null, ptr %17, align 8
  %225 = load ptr, ptr %151, align 8
  %226 = call i32 %225(i32 noundef %224, ptr noundef nonnull %17) #12
  %227 = icmp eq i32 %226, 0
  %228 = load ptr, ptr %17, align 8
  %229 = icmp ne ptr %228, null
  %230 = select i1 %227, i1 %229, i1 false
  br i1 %230, label %246, label %231

231:                                              ; preds = %223
  store ptr @.str.50, ptr %17, align 8
  br label %246

232:                                              ; preds = %216, %213
  br i1 %159, label %239, label %233

233:                                              ; preds = %232
  %234 = load ptr, ptr %149, align 8
  %235 = load i64, ptr %160, align 8
  %236 = load ptr, ptr %148, align 8
  %237 = call i32 %234(ptr noundef %214, i64 noundef %235, i64 noundef %154, ptr noundef %236) #12
  %238 = icmp eq i32 %237, 0
  br i1 %238, label %239, label %223

239:                                              ; preds = %233, %232
  br i1 %161, label %253, label %240

240:                                              ; preds = %239
  %241 = load ptr, ptr %149, align 8
  %242 = load i64, ptr %162, align 8
  %243 = load ptr, ptr %148, align 8
  %244 = call i32 %241(ptr noundef %215, i64 noundef %242, i64 noundef %156, ptr noundef %243) #12
  %245 = icmp eq i32 %244, 0
  br i1 %245, label %253, label %223

246:                                              ; preds = %231, %223
  %247 = phi ptr [ %228, %223 ], [ @.str.50, %231 ]
  %248 = icmp eq i32 %224, 2
  %249 = select i1 %248, i32 5, i32 8
  %250 = load i32, ptr %152, align 4
  %251 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %249, ptr noundef nonnull @.str.51, i32 noundef %250, ptr noundef nonnull @.str.66, ptr noundef nonnull %247, i32 noundef %224) #12
  %252 = icmp eq i32 %251, 0
  br i1 %252, label %253, label %596

253:                                              ; preds = %246, %240, %239
  %254 = load ptr, ptr %163, align 8
  %255 = load ptr, ptr %148, align 8
  %256 = call i32 %254(ptr noundef %255) #12
  %257 = icmp eq i32 %256, 0
  br i1 %257, label %273, label %258

258:                                              ; preds = %253
  %259 = load ptr, ptr %169, align 8
  store ptr null, ptr %16, align 8
  %260 = load ptr, ptr %151, align 8
  %261 = call i32 %260(i32 noundef %256, ptr noundef nonnull %16) #12
  %262 = icmp eq i32 %261, 0
  %263 = load ptr, ptr %16, align 8
  %264 = icmp ne ptr %263, null
  %265 = select i1 %262, i1 %264, i1 false
  br i1 %265, label %267, label %266

266:                                              ; preds = %258
  store ptr @.str.50, ptr %16, align 8
  br label %267

267:                                              ; preds = %266, %258
  %268 = phi ptr [ %263, %258 ], [ @.str.50, %266 ]
  %269 = icmp eq i32 %256, 2
  %270 = select i1 %269, i32 5, i32 8
  %271 = load i32, ptr %152, align 4
  %272 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %270, ptr noundef nonnull @.str.51, i32 noundef %271, ptr noundef %259, ptr noundef nonnull %268, i32 noundef %256) #12
  br label %497

273:                                              ; preds = %253
  %274 = load ptr, ptr %117, align 8
  %275 = load ptr, ptr %164, align 8
  %276 = load ptr, ptr %165, align 8
  %277 = getelementptr inbounds nuw ptr, ptr %276, i64 %168
  %278 = load ptr, ptr %277, align 8
  %279 = getelementptr inbounds nuw i8, ptr %169, i64 16
  %280 = load i32, ptr %279, align 8
  call void %274(ptr noundef %275, i32 noundef %174, ptr noundef %278, i32 noundef %280) #12
  br label %281

281:                                              ; preds = %273, %167
  %282 = add nuw nsw i64 %168, 1
  %283 = icmp eq i64 %282, %166
  br i1 %283, label %500, label %167, !llvm.loop !19

284:                                              ; preds = %116
  %285 = getelementptr inbounds nuw i8, ptr %0, i64 100
  %286 = load i32, ptr %285, align 4
  %287 = icmp eq i32 %286, 0
  br i1 %287, label %472, label %288

288:                                              ; preds = %284
  %289 = getelementptr inbounds nuw i8, ptr %23, i64 472
  %290 = load ptr, ptr %289, align 8
  %291 = icmp eq ptr %290, null
  %292 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  br i1 %291, label %295, label %293

293:                                              ; preds = %295, %288
  %294 = getelementptr inbounds nuw i8, ptr %23, i64 240
  br label %302

295:                                              ; preds = %288
  %296 = add i32 %292, 1
  %297 = zext i32 %296 to i64
  %298 = call noalias ptr @calloc(i64 noundef %297, i64 noundef 8) #11
  store ptr %298, ptr %289, align 8
  %299 = icmp eq ptr %298, null
  br i1 %299, label %300, label %293

300:                                              ; preds = %295
  %301 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 5, ptr noundef nonnull @.str.36) #12
  br label %332

302:                                              ; preds = %322, %293
  %303 = phi i32 [ 0, %293 ], [ %323, %322 ]
  %304 = load ptr, ptr %289, align 8
  %305 = zext i32 %303 to i64
  %306 = getelementptr inbounds nuw ptr, ptr %304, i64 %305
  %307 = load ptr, ptr %306, align 8
  %308 = icmp eq ptr %307, null
  br i1 %308, label %309, label %322

309:                                              ; preds = %302
  %310 = load ptr, ptr %294, align 8
  %311 = call i32 %310(ptr noundef nonnull %306, i32 noundef 0) #12
  %312 = icmp eq i32 %311, 0
  br i1 %312, label %322, label %313

313:                                              ; preds = %309
  store ptr null, ptr %14, align 8
  %314 = getelementptr inbounds nuw i8, ptr %23, i64 16
  %315 = load ptr, ptr %314, align 8
  %316 = call i32 %315(i32 noundef %311, ptr noundef nonnull %14) #12
  %317 = icmp eq i32 %316, 0
  %318 = load ptr, ptr %14, align 8
  %319 = icmp ne ptr %318, null
  %320 = select i1 %317, i1 %319, i1 false
  br i1 %320, label %325, label %321

321:                                              ; preds = %313
  store ptr @.str.50, ptr %14, align 8
  br label %325

322:                                              ; preds = %309, %302
  %323 = add i32 %303, 1
  %324 = icmp ugt i32 %323, %292
  br i1 %324, label %335, label %302, !llvm.loop !20

325:                                              ; preds = %321, %313
  %326 = phi ptr [ %318, %313 ], [ @.str.50, %321 ]
  %327 = icmp eq i32 %311, 2
  %328 = select i1 %327, i32 5, i32 8
  %329 = getelementptr inbounds nuw i8, ptr %23, i64 284
  %330 = load i32, ptr %329, align 4
  %331 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %328, ptr noundef nonnull @.str.51, i32 noundef %330, ptr noundef nonnull @.str.69, ptr noundef nonnull %326, i32 noundef %311) #12
  br label %332

332:                                              ; preds = %325, %300
  %333 = phi i32 [ %301, %300 ], [ %331, %325 ]
  %334 = icmp eq i32 %333, 0
  br i1 %334, label %335, label %596

335:                                              ; preds = %322, %332
  %336 = getelementptr inbounds nuw i8, ptr %23, i64 256
  %337 = load ptr, ptr %336, align 8
  %338 = load ptr, ptr %289, align 8
  %339 = load ptr, ptr %338, align 8
  %340 = getelementptr inbounds nuw i8, ptr %23, i64 312
  %341 = load ptr, ptr %340, align 8
  %342 = call i32 %337(ptr noundef %339, ptr noundef %341) #12
  %343 = icmp eq i32 %342, 0
  br i1 %343, label %344, label %347

344:                                              ; preds = %335
  %345 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %346 = zext i32 %292 to i64
  br label %363

347:                                              ; preds = %335
  store ptr null, ptr %13, align 8
  %348 = getelementptr inbounds nuw i8, ptr %23, i64 16
  %349 = load ptr, ptr %348, align 8
  %350 = call i32 %349(i32 noundef %342, ptr noundef nonnull %13) #12
  %351 = icmp eq i32 %350, 0
  %352 = load ptr, ptr %13, align 8
  %353 = icmp ne ptr %352, null
  %354 = select i1 %351, i1 %353, i1 false
  br i1 %354, label %356, label %355

355:                                              ; preds = %347
  store ptr @.str.50, ptr %13, align 8
  br label %356

356:                                              ; preds = %355, %347
  %357 = phi ptr [ %352, %347 ], [ @.str.50, %355 ]
  %358 = icmp eq i32 %342, 2
  %359 = select i1 %358, i32 5, i32 8
  %360 = getelementptr inbounds nuw i8, ptr %23, i64 284
  %361 = load i32, ptr %360, align 4
  %362 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %359, ptr noundef nonnull @.str.51, i32 noundef %361, ptr noundef nonnull @.str.67, ptr noundef nonnull %357, i32 noundef %342) #12
  br label %497

363:                                              ; preds = %375, %344
  %364 = phi i64 [ 0, %344 ], [ %378, %375 ]
  %365 = icmp eq i64 %364, %346
  br i1 %365, label %400, label %366

366:                                              ; preds = %363
  %367 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %345, i64 %364
  %368 = getelementptr inbounds nuw i8, ptr %367, i64 24
  %369 = load i32, ptr %368, align 8
  %370 = icmp eq i32 %369, 0
  br i1 %370, label %371, label %375

371:                                              ; preds = %366
  %372 = trunc nuw i64 %364 to i32
  %373 = call fastcc i32 @launch_stage(ptr noundef %0, ptr noundef nonnull %23, i32 noundef %372)
  %374 = icmp eq i32 %373, 0
  br i1 %374, label %375, label %596

375:                                              ; preds = %371, %366
  %376 = load ptr, ptr %336, align 8
  %377 = load ptr, ptr %289, align 8
  %378 = add nuw nsw i64 %364, 1
  %379 = getelementptr inbounds nuw ptr, ptr %377, i64 %378
  %380 = load ptr, ptr %379, align 8
  %381 = load ptr, ptr %340, align 8
  %382 = call i32 %376(ptr noundef %380, ptr noundef %381) #12
  %383 = icmp eq i32 %382, 0
  br i1 %383, label %363, label %384, !llvm.loop !21

384:                                              ; preds = %375
  store ptr null, ptr %12, align 8
  %385 = getelementptr inbounds nuw i8, ptr %23, i64 16
  %386 = load ptr, ptr %385, align 8
  %387 = call i32 %386(i32 noundef %382, ptr noundef nonnull %12) #12
  %388 = icmp eq i32 %387, 0
  %389 = load ptr, ptr %12, align 8
  %390 = icmp ne ptr %389, null
  %391 = select i1 %388, i1 %390, i1 false
  br i1 %391, label %393, label %392

392:                                              ; preds = %384
  store ptr @.str.50, ptr %12, align 8
  br label %393

393:                                              ; preds = %392, %384
  %394 = phi ptr [ %389, %384 ], [ @.str.50, %392 ]
  %395 = icmp eq i32 %382, 2
  %396 = select i1 %395, i32 5, i32 8
  %397 = getelementptr inbounds nuw i8, ptr %23, i64 284
  %398 = load i32, ptr %397, align 4
  %399 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %396, ptr noundef nonnull @.str.51, i32 noundef %398, ptr noundef nonnull @.str.67, ptr noundef nonnull %394, i32 noundef %382) #12
  br label %497

400:                                              ; preds = %363
  %401 = getelementptr inbounds nuw i8, ptr %23, i64 184
  %402 = load ptr, ptr %401, align 8
  %403 = load ptr, ptr %340, align 8
  %404 = call i32 %402(ptr noundef %403) #12
  %405 = icmp eq i32 %404, 0
  br i1 %405, label %406, label %411

406:                                              ; preds = %400
  %407 = icmp eq i32 %292, 0
  br i1 %407, label %500, label %408

408:                                              ; preds = %406
  %409 = getelementptr inbounds nuw i8, ptr %23, i64 264
  %410 = getelementptr inbounds nuw i8, ptr %0, i64 80
  br label %427

411:                                              ; preds = %400
  store ptr null, ptr %11, align 8
  %412 = getelementptr inbounds nuw i8, ptr %23, i64 16
  %413 = load ptr, ptr %412, align 8
  %414 = call i32 %413(i32 noundef %404, ptr noundef nonnull %11) #12
  %415 = icmp eq i32 %414, 0
  %416 = load ptr, ptr %11, align 8
  %417 = icmp ne ptr %416, null
  %418 = select i1 %415, i1 %417, i1 false
  br i1 %418, label %420, label %419

419:                                              ; preds = %411
  store ptr @.str.50, ptr %11, align 8
  br label %420

420:                                              ; preds = %419, %411
  %421 = phi ptr [ %416, %411 ], [ @.str.50, %419 ]
  %422 = icmp eq i32 %404, 2
  %423 = select i1 %422, i32 5, i32 8
  %424 = getelementptr inbounds nuw i8, ptr %23, i64 284
  %425 = load i32, ptr %424, align 4
  %426 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %423, ptr noundef nonnull @.str.51, i32 noundef %425, ptr noundef nonnull @.str.63, ptr noundef nonnull %421, i32 noundef %404) #12
  br label %497

427:                                              ; preds = %466, %408
  %428 = phi i64 [ 0, %408 ], [ %467, %466 ]
  store float 0.000000e+00, ptr %15, align 4
  %429 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %345, i64 %428
  %430 = getelementptr inbounds nuw i8, ptr %429, i64 24
  %431 = load i32, ptr %430, align 8
  %432 = icmp eq i32 %431, 0
  br i1 %432, label %435, label %433

433:                                              ; preds = %427
  %434 = add nuw nsw i64 %428, 1
  br label %466

435:                                              ; preds = %427
  %436 = load ptr, ptr %409, align 8
  %437 = load ptr, ptr %289, align 8
  %438 = getelementptr inbounds nuw ptr, ptr %437, i64 %428
  %439 = load ptr, ptr %438, align 8
  %440 = add nuw nsw i64 %428, 1
  %441 = getelementptr inbounds nuw ptr, ptr %437, i64 %440
  %442 = load ptr, ptr %441, align 8
  %443 = call i32 %436(ptr noundef nonnull %15, ptr noundef %439, ptr noundef %442) #12
  %444 = icmp eq i32 %443, 0
  br i1 %444, label %445, label %450

445:                                              ; preds = %435
  %446 = load float, ptr %15, align 4
  %447 = fpext float %446 to double
  %448 = fmul double %447, 1.000000e+06
  %449 = fptoui double %448 to i64
  br label %466

450:                                              ; preds = %435
  store ptr null, ptr %10, align 8
  %451 = getelementptr inbounds nuw i8, ptr %23, i64 16
  %452 = load ptr, ptr %451, align 8
  %453 = call i32 %452(i32 noundef %443, ptr noundef nonnull %10) #12
  %454 = icmp eq i32 %453, 0
  %455 = load ptr, ptr %10, align 8
  %456 = icmp ne ptr %455, null
  %457 = select i1 %454, i1 %456, i1 false
  br i1 %457, label %459, label %458

458:                                              ; preds = %450
  store ptr @.str.50, ptr %10, align 8
  br label %459

459:                                              ; preds = %458, %450
  %460 = phi ptr [ %455, %450 ], [ @.str.50, %458 ]
  %461 = icmp eq i32 %443, 2
  %462 = select i1 %461, i32 5, i32 8
  %463 = getelementptr inbounds nuw i8, ptr %23, i64 284
  %464 = load i32, ptr %463, align 4
  %465 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %462, ptr noundef nonnull @.str.51, i32 noundef %464, ptr noundef nonnull @.str.68, ptr noundef nonnull %460, i32 noundef %443) #12
  br label %497

466:                                              ; preds = %445, %433
  %467 = phi i64 [ %434, %433 ], [ %440, %445 ]
  %468 = phi i64 [ 0, %433 ], [ %449, %445 ]
  %469 = load ptr, ptr %410, align 8
  %470 = getelementptr inbounds nuw i64, ptr %469, i64 %428
  store i64 %468, ptr %470, align 8
  %471 = icmp eq i64 %467, %346
  br i1 %471, label %500, label %427, !llvm.loop !22

472:                                              ; preds = %284
  %473 = getelementptr inbounds nuw i8, ptr %23, i64 224
  %474 = load ptr, ptr %473, align 8
  %475 = getelementptr inbounds nuw i8, ptr %23, i64 408
  %476 = load ptr, ptr %475, align 8
  %477 = getelementptr inbounds nuw i8, ptr %23, i64 312
  %478 = load ptr, ptr %477, align 8
  %479 = call i32 %474(ptr noundef %476, ptr noundef %478) #12
  %480 = icmp eq i32 %479, 0
  br i1 %480, label %500, label %481

481:                                              ; preds = %472
  store ptr null, ptr %9, align 8
  %482 = getelementptr inbounds nuw i8, ptr %23, i64 16
  %483 = load ptr, ptr %482, align 8
  %484 = call i32 %483(i32 noundef %479, ptr noundef nonnull %9) #12
  %485 = icmp eq i32 %484, 0
  %486 = load ptr, ptr %9, align 8
  %487 = icmp ne ptr %486, null
  %488 = select i1 %485, i1 %487, i1 false
  br i1 %488, label %490, label %489

489:                                              ; preds = %481
  store ptr @.str.50, ptr %9, align 8
  br label %490

490:                                              ; preds = %489, %481
  %491 = phi ptr [ %486, %481 ], [ @.str.50, %489 ]
  %492 = icmp eq i32 %479, 2
  %493 = select i1 %492, i32 5, i32 8
  %494 = getelementptr inbounds nuw i8, ptr %23, i64 284
  %495 = load i32, ptr %494, align 4
  %496 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef %493, ptr noundef nonnull @.str.51, i32 noundef %495, ptr noundef nonnull @.str.62, ptr noundef nonnull %491, i32 noundef %479) #12
  br label %596

497:                                              ; preds = %459, %420, %393, %356, %267, %134
  %498 = phi i32 [ %426, %420 ], [ %362, %356 ], [ %137, %134 ], [ %272, %267 ], [ %465, %459 ], [ %399, %393 ]
  %499 = icmp eq i32 %498, 0
  br i1 %499, label %500, label %596

500:                                              ; preds = %281, %466, %497, %472, %406, %138
  %501 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 16), align 8
  %502 = icmp eq i32 %501, 0
  br i1 %502, label %573, label %503

503:                                              ; preds = %500
  %504 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 64), align 8
  %505 = getelementptr inbounds nuw i8, ptr %23, i64 368
  %506 = icmp eq i32 %3, 0
  %507 = getelementptr inbounds nuw i8, ptr %23, i64 160
  %508 = getelementptr inbounds nuw i8, ptr %23, i64 312
  %509 = getelementptr inbounds nuw i8, ptr %23, i64 152
  %510 = zext i32 %501 to i64
  br label %511

511:                                              ; preds = %567, %503
  %512 = phi i64 [ 0, %503 ], [ %568, %567 ]
  %513 = getelementptr inbounds nuw %struct.bnnc_tensor, ptr %504, i64 %512
  %514 = getelementptr inbounds nuw i8, ptr %513, i64 24
  %515 = load i64, ptr %514, align 8
  %516 = load ptr, ptr %505, align 8
  %517 = trunc nuw i64 %512 to i32
  %518 = add i32 %47, %517
  %519 = zext i32 %518 to i64
  %520 = getelementptr inbounds nuw i64, ptr %516, i64 %519
  %521 = load i64, ptr %520, align 8
  %522 = getelementptr inbounds nuw ptr, ptr %2, i64 %512
  %523 = load ptr, ptr %522, align 8
  br i1 %506, label %546, label %524

524:                                              ; preds = %511
  %525 = load ptr, ptr %507, align 8
  %526 = ptrtoint ptr %523 to i64
  %527 = load ptr, ptr %508, align 8
  %528 = call i32 %525(i64 noundef %526, i64 noundef %521, i64 noundef %515, ptr noundef %527) #12
  %529 = icmp eq i32 %528, 0
  br i1 %529, label %567, label %530

530:                                              ; preds = %524
  store ptr null, ptr %8, align 8
  %531 = getelementptr inbounds nuw i8, ptr %23, i64 16
  %532 = load ptr, ptr %531, align 8
  %533 = call i32 %532(i32 noundef %528, ptr noundef nonnull %8) #12
  %534 = icmp eq i32 %533, 0
  %535 = load ptr, ptr %8, align 8
  %536 = icmp ne ptr %535, null
  %537 = select i1 %534, i1 %536, i1 false
  br i1 %537, label %539, label %538

538:                                              ; preds = %530
  store ptr @.str.50, ptr %8, align 8
  br label %539

539:                                              ; preds = %538, %530
  %540 = phi ptr [ %535, %530 ], [ @.str.50, %538 ]
  %541 = icmp eq i32 %528, 2
  %542 = select i1 %541, i32 5, i32 8
  %543 = getelementptr inbounds nuw i8, ptr %23, i64 284
  %544 = load i32, ptr %543, align 4
  %545 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %542, ptr noundef nonnull @.str.51, i32 noundef %544, ptr noundef nonnull @.str.70, ptr noundef nonnull %540, i32 noundef %528) #12
  br label %570

546:                                              ; preds = %511
  %547 = load ptr, ptr %509, align 8
  %548 = load ptr, ptr %508, align 8
  %549 = call i32 %547(ptr noundef %523, i64 noundef %521, i64 noundef %515, ptr noundef %548) #12
  %550 = icmp eq i32 %549, 0
  br i1 %550, label %567, label %551

551:                                              ; preds = %546
  store ptr null, ptr %7, align 8
  %552 = getelementptr inbounds nuw i8, ptr %23, i64 16
  %553 = load ptr, ptr %552, align 8
  %554 = call i32 %553(i32 noundef %549, ptr noundef nonnull %7) #12
  %555 = icmp eq i32 %554, 0
  %556 = load ptr, ptr %7, align 8
  %557 = icmp ne ptr %556, null
  %558 = select i1 %555, i1 %557, i1 false
  br i1 %558, label %560, label %559

559:                                              ; preds = %551
  store ptr @.str.50, ptr %7, align 8
  br label %560

560:                                              ; preds = %559, %551
  %561 = phi ptr [ %556, %551 ], [ @.str.50, %559 ]
  %562 = icmp eq i32 %549, 2
  %563 = select i1 %562, i32 5, i32 8
  %564 = getelementptr inbounds nuw i8, ptr %23, i64 284
  %565 = load i32, ptr %564, align 4
  %566 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %563, ptr noundef nonnull @.str.51, i32 noundef %565, ptr noundef nonnull @.str.71, ptr noundef nonnull %561, i32 noundef %549) #12
  br label %570

567:                                              ; preds = %546, %524
  %568 = add nuw nsw i64 %512, 1
  %569 = icmp eq i64 %568, %510
  br i1 %569, label %573, label %511, !llvm.loop !18

570:                                              ; preds = %560, %539
  %571 = phi i32 [ %566, %560 ], [ %545, %539 ]
  %572 = icmp eq i32 %571, 0
  br i1 %572, label %573, label %596

573:                                              ; preds = %567, %570, %500
  %574 = getelementptr inbounds nuw i8, ptr %23, i64 184
  %575 = load ptr, ptr %574, align 8
  %576 = getelementptr inbounds nuw i8, ptr %23, i64 312
  %577 = load ptr, ptr %576, align 8
  %578 = call i32 %575(ptr noundef %577) #12
  %579 = icmp eq i32 %578, 0
  br i1 %579, label %596, label %580

580:                                              ; preds = %573
  store ptr null, ptr %6, align 8
  %581 = getelementptr inbounds nuw i8, ptr %23, i64 16
  %582 = load ptr, ptr %581, align 8
  %583 = call i32 %582(i32 noundef %578, ptr noundef nonnull %6) #12
  %584 = icmp eq i32 %583, 0
  %585 = load ptr, ptr %6, align 8
  %586 = icmp ne ptr %585, null
  %587 = select i1 %584, i1 %586, i1 false
  br i1 %587, label %589, label %588

588:                                              ; preds = %580
  store ptr @.str.50, ptr %6, align 8
  br label %589

589:                                              ; preds = %588, %580
  %590 = phi ptr [ %585, %580 ], [ @.str.50, %588 ]
  %591 = icmp eq i32 %578, 2
  %592 = select i1 %591, i32 5, i32 8
  %593 = getelementptr inbounds nuw i8, ptr %23, i64 284
  %594 = load i32, ptr %593, align 4
  %595 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %592, ptr noundef nonnull @.str.51, i32 noundef %594, ptr noundef nonnull @.str.63, ptr noundef nonnull %590, i32 noundef %578) #12
  br label %596

596:                                              ; preds = %173, %206, %246, %371, %113, %332, %490, %497, %570, %573, %589
  %597 = phi i32 [ %496, %490 ], [ %114, %113 ], [ %571, %570 ], [ 0, %573 ], [ %498, %497 ], [ %333, %332 ], [ %373, %371 ], [ %595, %589 ], [ %211, %206 ], [ %175, %173 ], [ %251, %246 ]
  %598 = getelementptr inbounds nuw i8, ptr %23, i64 80
  %599 = load ptr, ptr %598, align 8
  %600 = call i32 %599(ptr noundef nonnull %5) #12
  br label %601

601:                                              ; preds = %39, %596
  %602 = phi i32 [ %597, %596 ], [ %45, %39 ]
  ret i32 %602
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal ptr @device_name(ptr noundef readonly captures(none) %0) #1 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 296
  %3 = load ptr, ptr %2, align 8
  %4 = load ptr, ptr %3, align 8
  ret ptr %4
}

; Function Attrs: nounwind
define hidden ptr @bnnc_cuda_load_driver(ptr noundef writeonly captures(none) %0) local_unnamed_addr #0 {
  %2 = tail call ptr @dlopen(ptr noundef nonnull @.str, i32 noundef 2) #12
  %3 = icmp eq ptr %2, null
  br i1 %3, label %144, label %4

4:                                                ; preds = %1
  %5 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.1) #12
  store ptr %5, ptr %0, align 8
  %6 = icmp eq ptr %5, null
  br i1 %6, label %144, label %7

7:                                                ; preds = %4
  %8 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.2) #12
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store ptr %8, ptr %9, align 8
  %10 = icmp eq ptr %8, null
  br i1 %10, label %144, label %11

11:                                               ; preds = %7
  %12 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.3) #12
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 16
  store ptr %12, ptr %13, align 8
  %14 = icmp eq ptr %12, null
  br i1 %14, label %144, label %15

15:                                               ; preds = %11
  %16 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.4) #12
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store ptr %16, ptr %17, align 8
  %18 = icmp eq ptr %16, null
  br i1 %18, label %144, label %19

19:                                               ; preds = %15
  %20 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.5) #12
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store ptr %20, ptr %21, align 8
  %22 = icmp eq ptr %20, null
  br i1 %22, label %144, label %23

23:                                               ; preds = %19
  %24 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.6) #12
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store ptr %24, ptr %25, align 8
  %26 = icmp eq ptr %24, null
  br i1 %26, label %144, label %27

27:                                               ; preds = %23
  %28 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.7) #12
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store ptr %28, ptr %29, align 8
  %30 = icmp eq ptr %28, null
  br i1 %30, label %144, label %31

31:                                               ; preds = %27
  %32 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.8) #12
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 56
  store ptr %32, ptr %33, align 8
  %34 = icmp eq ptr %32, null
  br i1 %34, label %144, label %35

35:                                               ; preds = %31
  %36 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.9) #12
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store ptr %36, ptr %37, align 8
  %38 = icmp eq ptr %36, null
  br i1 %38, label %144, label %39

39:                                               ; preds = %35
  %40 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.10) #12
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 72
  store ptr %40, ptr %41, align 8
  %42 = icmp eq ptr %40, null
  br i1 %42, label %144, label %43

43:                                               ; preds = %39
  %44 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.11) #12
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 80
  store ptr %44, ptr %45, align 8
  %46 = icmp eq ptr %44, null
  br i1 %46, label %144, label %47

47:                                               ; preds = %43
  %48 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.12) #12
  %49 = getelementptr inbounds nuw i8, ptr %0, i64 88
  store ptr %48, ptr %49, align 8
  %50 = icmp eq ptr %48, null
  br i1 %50, label %144, label %51

51:                                               ; preds = %47
  %52 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.13) #12
  %53 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store ptr %52, ptr %53, align 8
  %54 = icmp eq ptr %52, null
  br i1 %54, label %144, label %55

55:                                               ; preds = %51
  %56 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.14) #12
  %57 = getelementptr inbounds nuw i8, ptr %0, i64 104
  store ptr %56, ptr %57, align 8
  %58 = icmp eq ptr %56, null
  br i1 %58, label %144, label %59

59:                                               ; preds = %55
  %60 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.15) #12
  %61 = getelementptr inbounds nuw i8, ptr %0, i64 112
  store ptr %60, ptr %61, align 8
  %62 = icmp eq ptr %60, null
  br i1 %62, label %144, label %63

63:                                               ; preds = %59
  %64 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.16) #12
  %65 = getelementptr inbounds nuw i8, ptr %0, i64 120
  store ptr %64, ptr %65, align 8
  %66 = icmp eq ptr %64, null
  br i1 %66, label %144, label %67

67:                                               ; preds = %63
  %68 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.17) #12
  %69 = getelementptr inbounds nuw i8, ptr %0, i64 128
  store ptr %68, ptr %69, align 8
  %70 = icmp eq ptr %68, null
  br i1 %70, label %144, label %71

71:                                               ; preds = %67
  %72 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.18) #12
  %73 = getelementptr inbounds nuw i8, ptr %0, i64 136
  store ptr %72, ptr %73, align 8
  %74 = icmp eq ptr %72, null
  br i1 %74, label %144, label %75

75:                                               ; preds = %71
  %76 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.19) #12
  %77 = getelementptr inbounds nuw i8, ptr %0, i64 144
  store ptr %76, ptr %77, align 8
  %78 = icmp eq ptr %76, null
  br i1 %78, label %144, label %79

79:                                               ; preds = %75
  %80 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.20) #12
  %81 = getelementptr inbounds nuw i8, ptr %0, i64 152
  store ptr %80, ptr %81, align 8
  %82 = icmp eq ptr %80, null
  br i1 %82, label %144, label %83

83:                                               ; preds = %79
  %84 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.21) #12
  %85 = getelementptr inbounds nuw i8, ptr %0, i64 160
  store ptr %84, ptr %85, align 8
  %86 = icmp eq ptr %84, null
  br i1 %86, label %144, label %87

87:                                               ; preds = %83
  %88 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.22) #12
  %89 = getelementptr inbounds nuw i8, ptr %0, i64 168
  store ptr %88, ptr %89, align 8
  %90 = icmp eq ptr %88, null
  br i1 %90, label %144, label %91

91:                                               ; preds = %87
  %92 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.23) #12
  %93 = getelementptr inbounds nuw i8, ptr %0, i64 176
  store ptr %92, ptr %93, align 8
  %94 = icmp eq ptr %92, null
  br i1 %94, label %144, label %95

95:                                               ; preds = %91
  %96 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.24) #12
  %97 = getelementptr inbounds nuw i8, ptr %0, i64 184
  store ptr %96, ptr %97, align 8
  %98 = icmp eq ptr %96, null
  br i1 %98, label %144, label %99

99:                                               ; preds = %95
  %100 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.25) #12
  %101 = getelementptr inbounds nuw i8, ptr %0, i64 192
  store ptr %100, ptr %101, align 8
  %102 = icmp eq ptr %100, null
  br i1 %102, label %144, label %103

103:                                              ; preds = %99
  %104 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.26) #12
  %105 = getelementptr inbounds nuw i8, ptr %0, i64 200
  store ptr %104, ptr %105, align 8
  %106 = icmp eq ptr %104, null
  br i1 %106, label %144, label %107

107:                                              ; preds = %103
  %108 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.27) #12
  %109 = getelementptr inbounds nuw i8, ptr %0, i64 208
  store ptr %108, ptr %109, align 8
  %110 = icmp eq ptr %108, null
  br i1 %110, label %144, label %111

111:                                              ; preds = %107
  %112 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.28) #12
  %113 = getelementptr inbounds nuw i8, ptr %0, i64 216
  store ptr %112, ptr %113, align 8
  %114 = icmp eq ptr %112, null
  br i1 %114, label %144, label %115

115:                                              ; preds = %111
  %116 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.29) #12
  %117 = getelementptr inbounds nuw i8, ptr %0, i64 224
  store ptr %116, ptr %117, align 8
  %118 = icmp eq ptr %116, null
  br i1 %118, label %144, label %119

119:                                              ; preds = %115
  %120 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.30) #12
  %121 = getelementptr inbounds nuw i8, ptr %0, i64 232
  store ptr %120, ptr %121, align 8
  %122 = icmp eq ptr %120, null
  br i1 %122, label %144, label %123

123:                                              ; preds = %119
  %124 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.31) #12
  %125 = getelementptr inbounds nuw i8, ptr %0, i64 240
  store ptr %124, ptr %125, align 8
  %126 = icmp eq ptr %124, null
  br i1 %126, label %144, label %127

127:                                              ; preds = %123
  %128 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.32) #12
  %129 = getelementptr inbounds nuw i8, ptr %0, i64 248
  store ptr %128, ptr %129, align 8
  %130 = icmp eq ptr %128, null
  br i1 %130, label %144, label %131

131:                                              ; preds = %127
  %132 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.33) #12
  %133 = getelementptr inbounds nuw i8, ptr %0, i64 256
  store ptr %132, ptr %133, align 8
  %134 = icmp eq ptr %132, null
  br i1 %134, label %144, label %135

135:                                              ; preds = %131
  %136 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.34) #12
  %137 = getelementptr inbounds nuw i8, ptr %0, i64 264
  store ptr %136, ptr %137, align 8
  %138 = icmp eq ptr %136, null
  br i1 %138, label %144, label %139

139:                                              ; preds = %135
  %140 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.35) #12
  %141 = getelementptr inbounds nuw i8, ptr %0, i64 272
  store ptr %140, ptr %141, align 8
  %142 = icmp eq ptr %140, null
  %143 = select i1 %142, ptr @.str.35, ptr null
  br label %144

144:                                              ; preds = %139, %135, %131, %127, %123, %119, %115, %111, %107, %103, %99, %95, %91, %87, %83, %79, %75, %71, %67, %63, %59, %55, %51, %47, %43, %39, %35, %31, %27, %23, %19, %15, %11, %7, %4, %1
  %145 = phi ptr [ @.str.34, %135 ], [ %143, %139 ], [ @.str.33, %131 ], [ @.str.32, %127 ], [ @.str.31, %123 ], [ @.str.30, %119 ], [ @.str.29, %115 ], [ @.str.28, %111 ], [ @.str.27, %107 ], [ @.str.26, %103 ], [ @.str.25, %99 ], [ @.str.24, %95 ], [ @.str.23, %91 ], [ @.str.22, %87 ], [ @.str.21, %83 ], [ @.str.20, %79 ], [ @.str.19, %75 ], [ @.str.18, %71 ], [ @.str.17, %67 ], [ @.str.16, %63 ], [ @.str.15, %59 ], [ @.str.14, %55 ], [ @.str.13, %51 ], [ @.str.12, %47 ], [ @.str.11, %43 ], [ @.str.10, %39 ], [ @.str.9, %35 ], [ @.str.8, %31 ], [ @.str.7, %27 ], [ @.str.6, %23 ], [ @.str.5, %19 ], [ @.str.4, %15 ], [ @.str.3, %11 ], [ @.str.2, %7 ], [ @.str.1, %4 ], [ @.str, %1 ]
  ret ptr %145
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)

; Function Attrs: nounwind
declare ptr @dlopen(ptr noundef, i32 noundef) local_unnamed_addr #3

; Function Attrs: nounwind
declare ptr @dlsym(ptr noundef, ptr noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @calloc(i64 noundef, i64 noundef) local_unnamed_addr #4

declare i32 @bnnc_fail(ptr noundef, i32 noundef, ptr noundef, ...) local_unnamed_addr #5

; Function Attrs: nounwind
define internal fastcc i32 @failed(ptr noundef %0, ptr noundef readonly captures(none) %1, i32 noundef %2, ptr noundef %3) unnamed_addr #0 {
  %5 = alloca ptr, align 8
  store ptr null, ptr %5, align 8
  %6 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %7 = load ptr, ptr %6, align 8
  %8 = call i32 %7(i32 noundef %2, ptr noundef nonnull %5) #12
  %9 = icmp eq i32 %8, 0
  %10 = load ptr, ptr %5, align 8
  %11 = icmp ne ptr %10, null
  %12 = select i1 %9, i1 %11, i1 false
  br i1 %12, label %14, label %13

13:                                               ; preds = %4
  store ptr @.str.50, ptr %5, align 8
  br label %14

14:                                               ; preds = %4, %13
  %15 = phi ptr [ %10, %4 ], [ @.str.50, %13 ]
  %16 = icmp eq i32 %2, 2
  %17 = select i1 %16, i32 5, i32 8
  %18 = getelementptr inbounds nuw i8, ptr %1, i64 284
  %19 = load i32, ptr %18, align 4
  %20 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %17, ptr noundef nonnull @.str.51, i32 noundef %19, ptr noundef %3, ptr noundef nonnull %15, i32 noundef %2) #12
  ret i32 %20
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #6

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: read)
declare i64 @strlen(ptr noundef captures(none)) local_unnamed_addr #7

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #8

; Function Attrs: nounwind
define internal fastcc i32 @capture(ptr noundef %0, ptr noundef nonnull %1) unnamed_addr #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = getelementptr inbounds nuw i8, ptr %1, i64 312
  %9 = load ptr, ptr %8, align 8
  %10 = getelementptr inbounds nuw i8, ptr %1, i64 168
  %11 = load ptr, ptr %10, align 8
  %12 = call i32 %11(ptr noundef nonnull %7, i32 noundef 1) #12
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %30, label %14

14:                                               ; preds = %2
  store ptr null, ptr %6, align 8
  %15 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %16 = load ptr, ptr %15, align 8
  %17 = call i32 %16(i32 noundef %12, ptr noundef nonnull %6) #12
  %18 = icmp eq i32 %17, 0
  %19 = load ptr, ptr %6, align 8
  %20 = icmp ne ptr %19, null
  %21 = select i1 %18, i1 %20, i1 false
  br i1 %21, label %23, label %22

22:                                               ; preds = %14
  store ptr @.str.50, ptr %6, align 8
  br label %23

23:                                               ; preds = %22, %14
  %24 = phi ptr [ %19, %14 ], [ @.str.50, %22 ]
  %25 = icmp eq i32 %12, 2
  %26 = select i1 %25, i32 5, i32 8
  %27 = getelementptr inbounds nuw i8, ptr %1, i64 284
  %28 = load i32, ptr %27, align 4
  %29 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %26, ptr noundef nonnull @.str.51, i32 noundef %28, ptr noundef nonnull @.str.52, ptr noundef nonnull %24, i32 noundef %12) #12
  br label %123

30:                                               ; preds = %2
  %31 = load ptr, ptr %7, align 8
  store ptr %31, ptr %8, align 8
  store ptr null, ptr %5, align 8
  %32 = getelementptr inbounds nuw i8, ptr %1, i64 192
  %33 = load ptr, ptr %32, align 8
  %34 = call i32 %33(ptr noundef %31, i32 noundef 1) #12
  %35 = icmp eq i32 %34, 0
  br i1 %35, label %52, label %36

36:                                               ; preds = %30
  store ptr null, ptr %4, align 8
  %37 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %38 = load ptr, ptr %37, align 8
  %39 = call i32 %38(i32 noundef %34, ptr noundef nonnull %4) #12
  %40 = icmp eq i32 %39, 0
  %41 = load ptr, ptr %4, align 8
  %42 = icmp ne ptr %41, null
  %43 = select i1 %40, i1 %42, i1 false
  br i1 %43, label %45, label %44

44:                                               ; preds = %36
  store ptr @.str.50, ptr %4, align 8
  br label %45

45:                                               ; preds = %44, %36
  %46 = phi ptr [ %41, %36 ], [ @.str.50, %44 ]
  %47 = icmp eq i32 %34, 2
  %48 = select i1 %47, i32 5, i32 8
  %49 = getelementptr inbounds nuw i8, ptr %1, i64 284
  %50 = load i32, ptr %49, align 4
  %51 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %48, ptr noundef nonnull @.str.51, i32 noundef %50, ptr noundef nonnull @.str.60, ptr noundef nonnull %46, i32 noundef %34) #12
  br label %117

52:                                               ; preds = %30
  %53 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  %54 = icmp eq i32 %53, 0
  br i1 %54, label %73, label %55

55:                                               ; preds = %52
  %56 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %57 = zext i32 %53 to i64
  br label %58

58:                                               ; preds = %67, %55
  %59 = phi i64 [ 0, %55 ], [ %69, %67 ]
  %60 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %56, i64 %59
  %61 = getelementptr inbounds nuw i8, ptr %60, i64 24
  %62 = load i32, ptr %61, align 8
  %63 = icmp eq i32 %62, 0
  br i1 %63, label %64, label %67

64:                                               ; preds = %58
  %65 = trunc nuw i64 %59 to i32
  %66 = call fastcc i32 @launch_stage(ptr noundef %0, ptr noundef nonnull readonly %1, i32 noundef %65)
  br label %67

67:                                               ; preds = %64, %58
  %68 = phi i32 [ %66, %64 ], [ 0, %58 ]
  %69 = add nuw nsw i64 %59, 1
  %70 = icmp samesign ult i64 %69, %57
  %71 = icmp eq i32 %68, 0
  %72 = select i1 %70, i1 %71, i1 false
  br i1 %72, label %58, label %73, !llvm.loop !15

73:                                               ; preds = %67, %52
  %74 = phi i32 [ 0, %52 ], [ %68, %67 ]
  %75 = getelementptr inbounds nuw i8, ptr %1, i64 200
  %76 = load ptr, ptr %75, align 8
  %77 = load ptr, ptr %8, align 8
  %78 = call i32 %76(ptr noundef %77, ptr noundef nonnull %5) #12
  %79 = icmp ne i32 %74, 0
  %80 = icmp ne i32 %78, 0
  %81 = select i1 %79, i1 true, i1 %80
  br i1 %81, label %88, label %82

82:                                               ; preds = %73
  %83 = getelementptr inbounds nuw i8, ptr %1, i64 208
  %84 = load ptr, ptr %83, align 8
  %85 = getelementptr inbounds nuw i8, ptr %1, i64 408
  %86 = load ptr, ptr %5, align 8
  %87 = call i32 %84(ptr noundef nonnull %85, ptr noundef %86, i64 noundef 0) #12
  br label %88

88:                                               ; preds = %82, %73
  %89 = phi i32 [ 0, %73 ], [ %87, %82 ]
  %90 = load ptr, ptr %5, align 8
  %91 = icmp eq ptr %90, null
  br i1 %91, label %96, label %92

92:                                               ; preds = %88
  %93 = getelementptr inbounds nuw i8, ptr %1, i64 216
  %94 = load ptr, ptr %93, align 8
  %95 = call i32 %94(ptr noundef nonnull %90) #12
  br label %96

96:                                               ; preds = %92, %88
  br i1 %79, label %117, label %97

97:                                               ; preds = %96
  %98 = icmp ne i32 %89, 0
  %99 = select i1 %80, i1 true, i1 %98
  br i1 %99, label %100, label %117

100:                                              ; preds = %97
  %101 = select i1 %80, i32 %78, i32 %89
  store ptr null, ptr %3, align 8
  %102 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %103 = load ptr, ptr %102, align 8
  %104 = call i32 %103(i32 noundef %101, ptr noundef nonnull %3) #12
  %105 = icmp eq i32 %104, 0
  %106 = load ptr, ptr %3, align 8
  %107 = icmp ne ptr %106, null
  %108 = select i1 %105, i1 %107, i1 false
  br i1 %108, label %110, label %109

109:                                              ; preds = %100
  store ptr @.str.50, ptr %3, align 8
  br label %110

110:                                              ; preds = %109, %100
  %111 = phi ptr [ %106, %100 ], [ @.str.50, %109 ]
  %112 = icmp eq i32 %101, 2
  %113 = select i1 %112, i32 5, i32 8
  %114 = getelementptr inbounds nuw i8, ptr %1, i64 284
  %115 = load i32, ptr %114, align 4
  %116 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %113, ptr noundef nonnull @.str.51, i32 noundef %115, ptr noundef nonnull @.str.61, ptr noundef nonnull %111, i32 noundef %101) #12
  br label %117

117:                                              ; preds = %45, %96, %97, %110
  %118 = phi i32 [ %51, %45 ], [ %74, %96 ], [ %116, %110 ], [ 0, %97 ]
  store ptr %9, ptr %8, align 8
  %119 = getelementptr inbounds nuw i8, ptr %1, i64 176
  %120 = load ptr, ptr %119, align 8
  %121 = load ptr, ptr %7, align 8
  %122 = call i32 %120(ptr noundef %121) #12
  br label %123

123:                                              ; preds = %23, %117
  %124 = phi i32 [ %118, %117 ], [ %29, %23 ]
  ret i32 %124
}

; Function Attrs: nounwind
define internal fastcc i32 @launch_stage(ptr noundef %0, ptr noundef readonly captures(none) %1, i32 noundef %2) unnamed_addr #0 {
  %4 = alloca ptr, align 8
  %5 = getelementptr inbounds nuw i8, ptr %1, i64 384
  %6 = load ptr, ptr %5, align 8
  %7 = zext i32 %2 to i64
  %8 = getelementptr inbounds nuw i32, ptr %6, i64 %7
  %9 = load i32, ptr %8, align 4
  %10 = add i32 %2, 1
  %11 = zext i32 %10 to i64
  %12 = getelementptr inbounds nuw i32, ptr %6, i64 %11
  %13 = load i32, ptr %12, align 4
  %14 = icmp ult i32 %9, %13
  br i1 %14, label %15, label %72

15:                                               ; preds = %3
  %16 = getelementptr inbounds nuw i8, ptr %1, i64 376
  %17 = getelementptr inbounds nuw i8, ptr %1, i64 272
  %18 = getelementptr inbounds nuw i8, ptr %1, i64 312
  %19 = zext i32 %9 to i64
  br label %27

20:                                               ; preds = %27
  %21 = add nuw nsw i64 %28, 1
  %22 = load ptr, ptr %5, align 8
  %23 = getelementptr inbounds nuw i32, ptr %22, i64 %11
  %24 = load i32, ptr %23, align 4
  %25 = zext i32 %24 to i64
  %26 = icmp samesign ult i64 %21, %25
  br i1 %26, label %27, label %72, !llvm.loop !23

27:                                               ; preds = %15, %20
  %28 = phi i64 [ %19, %15 ], [ %21, %20 ]
  %29 = load ptr, ptr %16, align 8
  %30 = getelementptr inbounds nuw %struct.launch, ptr %29, i64 %28
  %31 = load ptr, ptr %30, align 8
  %32 = getelementptr inbounds nuw i8, ptr %31, i64 24
  %33 = getelementptr inbounds nuw i8, ptr %31, i64 36
  %34 = load ptr, ptr %17, align 8
  %35 = getelementptr inbounds nuw i8, ptr %30, i64 8
  %36 = load ptr, ptr %35, align 8
  %37 = load i32, ptr %32, align 4
  %38 = getelementptr inbounds nuw i8, ptr %31, i64 28
  %39 = load i32, ptr %38, align 4
  %40 = getelementptr inbounds nuw i8, ptr %31, i64 32
  %41 = load i32, ptr %40, align 4
  %42 = load i32, ptr %33, align 4
  %43 = getelementptr inbounds nuw i8, ptr %31, i64 40
  %44 = load i32, ptr %43, align 4
  %45 = getelementptr inbounds nuw i8, ptr %31, i64 44
  %46 = load i32, ptr %45, align 4
  %47 = getelementptr inbounds nuw i8, ptr %31, i64 20
  %48 = load i32, ptr %47, align 4
  %49 = load ptr, ptr %18, align 8
  %50 = getelementptr inbounds nuw i8, ptr %30, i64 16
  %51 = load ptr, ptr %50, align 8
  %52 = tail call i32 %34(ptr noundef %36, i32 noundef %37, i32 noundef %39, i32 noundef %41, i32 noundef %42, i32 noundef %44, i32 noundef %46, i32 noundef %48, ptr noundef %49, ptr noundef %51, ptr noundef null) #12
  %53 = icmp eq i32 %52, 0
  br i1 %53, label %20, label %54

54:                                               ; preds = %27
  %55 = load ptr, ptr %30, align 8
  %56 = load ptr, ptr %55, align 8
  store ptr null, ptr %4, align 8
  %57 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %58 = load ptr, ptr %57, align 8
  %59 = call i32 %58(i32 noundef %52, ptr noundef nonnull %4) #12
  %60 = icmp eq i32 %59, 0
  %61 = load ptr, ptr %4, align 8
  %62 = icmp ne ptr %61, null
  %63 = select i1 %60, i1 %62, i1 false
  br i1 %63, label %65, label %64

64:                                               ; preds = %54
  store ptr @.str.50, ptr %4, align 8
  br label %65

65:                                               ; preds = %54, %64
  %66 = phi ptr [ %61, %54 ], [ @.str.50, %64 ]
  %67 = icmp eq i32 %52, 2
  %68 = select i1 %67, i32 5, i32 8
  %69 = getelementptr inbounds nuw i8, ptr %1, i64 284
  %70 = load i32, ptr %69, align 4
  %71 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %68, ptr noundef nonnull @.str.51, i32 noundef %70, ptr noundef %56, ptr noundef nonnull %66, i32 noundef %52) #12
  br label %72

72:                                               ; preds = %20, %3, %65
  %73 = phi i32 [ %71, %65 ], [ 0, %3 ], [ 0, %20 ]
  ret i32 %73
}

declare void @bnnc_memory_destroy(ptr noundef) local_unnamed_addr #5

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr noundef captures(none)) local_unnamed_addr #9

declare void @bnnc_memory_bind(ptr noundef, ptr noundef, ptr noundef, i32 noundef) local_unnamed_addr #5

declare ptr @bnnc_memory_allocate(i64 noundef) local_unnamed_addr #5

declare i32 @bnnc_memory_create(ptr noundef, ptr noundef) local_unnamed_addr #5

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #10

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #4 = { mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #5 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #6 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #7 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #8 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #9 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #10 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #11 = { nounwind allocsize(0,1) }
attributes #12 = { nounwind }
attributes #13 = { nounwind willreturn memory(read) }

!llvm.module.flags = !{!0, !1, !2}
!llvm.ident = !{!3}

!0 = !{i32 7, !"Dwarf Version", i32 4}
!1 = !{i32 1, !"wchar_size", i32 4}
!2 = !{i32 8, !"PIC Level", i32 2}
!3 = !{!"clang version 22.1.8"}
!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.mustprogress"}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.unroll.disable"}
!8 = distinct !{!8, !5}
!9 = distinct !{!9, !5}
!10 = distinct !{!10, !5}
!11 = distinct !{!11, !5}
!12 = distinct !{!12, !5}
!13 = distinct !{!13, !5}
!14 = distinct !{!14, !5}
!15 = distinct !{!15, !5}
!16 = distinct !{!16, !5}
!17 = distinct !{!17, !5}
!18 = distinct !{!18, !5}
!19 = distinct !{!19, !5}
!20 = distinct !{!20, !5}
!21 = distinct !{!21, !5}
!22 = distinct !{!22, !5}
!23 = distinct !{!23, !5}
