; Made by runtime/build_ir.py: do not edit.
; sources: 82f2a2b1c2ae42ef9215b6ac99c3f1c7b74ab9aff325c9fbaac04c83152635f1
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.bnnc_device_interface = type { ptr, ptr, ptr, ptr }
%struct.bnnc_model = type { i32, i32, i32, i32, i32, i32, ptr, ptr, ptr, ptr, ptr, ptr, ptr, i64, i64, i64, ptr }
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
  %24 = tail call noalias dereferenceable_or_null(520) ptr @calloc(i64 noundef 1, i64 noundef 520) #11
  %25 = icmp eq ptr %24, null
  br i1 %25, label %26, label %28

26:                                               ; preds = %2
  %27 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef 5, ptr noundef nonnull @.str.36) #12
  br label %856

28:                                               ; preds = %2
  %29 = getelementptr inbounds nuw i8, ptr %24, i64 284
  store i32 %1, ptr %29, align 4
  %30 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 104), align 8
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
  br i1 %102, label %103, label %852

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
  %153 = getelementptr inbounds nuw i8, ptr %24, i64 424
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
  br i1 %246, label %247, label %852

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
  br label %849

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
  br label %849

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
  br label %844

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
  br label %844

424:                                              ; preds = %403
  %425 = load i64, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 96), align 8
  %426 = load i64, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 80), align 8
  %427 = load i64, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 88), align 8
  %428 = getelementptr inbounds nuw i8, ptr %32, i64 16
  %429 = load i64, ptr %428, align 8
  %430 = add i64 %425, 255
  %431 = and i64 %430, -256
  %432 = add i64 %426, 255
  %433 = and i64 %432, -256
  %434 = add i64 %427, 255
  %435 = and i64 %434, -256
  %436 = add i64 %429, 255
  %437 = and i64 %436, -256
  %438 = add i64 %433, %431
  %439 = add i64 %435, %438
  %440 = add i64 %437, %439
  %441 = add i64 %440, 256
  %442 = icmp eq i32 %377, 0
  br i1 %442, label %468, label %443

443:                                              ; preds = %424
  %444 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 64), align 8
  %445 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 56), align 8
  %446 = zext i32 %375 to i64
  %447 = zext i32 %377 to i64
  %448 = and i64 %447, 1
  %449 = icmp eq i32 %377, 1
  br i1 %449, label %454, label %450

450:                                              ; preds = %443
  %451 = and i64 %447, 4294967294
  br label %483

452:                                              ; preds = %483
  %453 = icmp eq i64 %448, 0
  br i1 %453, label %468, label %454

454:                                              ; preds = %452, %443
  %455 = phi i64 [ 0, %443 ], [ %508, %452 ]
  %456 = phi i64 [ %441, %443 ], [ %507, %452 ]
  %457 = icmp ne i64 %448, 0
  call void @llvm.assume(i1 %457)
  %458 = icmp samesign ult i64 %455, %446
  %459 = getelementptr inbounds nuw %struct.bnnc_tensor, ptr %445, i64 %455
  %460 = sub nuw nsw i64 %455, %446
  %461 = getelementptr inbounds nuw %struct.bnnc_tensor, ptr %444, i64 %460
  %462 = select i1 %458, ptr %459, ptr %461
  %463 = getelementptr inbounds nuw i8, ptr %462, i64 24
  %464 = load i64, ptr %463, align 8
  %465 = add i64 %464, 255
  %466 = and i64 %465, -256
  %467 = add i64 %466, %456
  br label %468

468:                                              ; preds = %454, %452, %424
  %469 = phi i64 [ %441, %424 ], [ %507, %452 ], [ %467, %454 ]
  %470 = getelementptr inbounds nuw i8, ptr %24, i64 120
  %471 = load ptr, ptr %470, align 8
  %472 = getelementptr inbounds nuw i8, ptr %24, i64 320
  %473 = call i32 %471(ptr noundef nonnull %472, i64 noundef %469) #12
  switch i32 %473, label %515 [
    i32 2, label %511
    i32 0, label %474
  ]

474:                                              ; preds = %468
  %475 = load i64, ptr %472, align 8
  %476 = getelementptr inbounds nuw i8, ptr %24, i64 328
  %477 = getelementptr inbounds nuw i8, ptr %24, i64 360
  store i64 %475, ptr %476, align 8
  %478 = add i64 %475, %431
  %479 = getelementptr inbounds nuw i8, ptr %24, i64 336
  store i64 %478, ptr %479, align 8
  %480 = add i64 %475, %438
  %481 = getelementptr inbounds nuw i8, ptr %24, i64 344
  store i64 %480, ptr %481, align 8
  %482 = add i64 %475, %439
  store i64 %482, ptr %477, align 8
  br i1 %442, label %537, label %530

483:                                              ; preds = %483, %450
  %484 = phi i64 [ 0, %450 ], [ %508, %483 ]
  %485 = phi i64 [ %441, %450 ], [ %507, %483 ]
  %486 = phi i64 [ 0, %450 ], [ %509, %483 ]
  %487 = icmp samesign ult i64 %484, %446
  %488 = getelementptr inbounds nuw %struct.bnnc_tensor, ptr %445, i64 %484
  %489 = sub nuw nsw i64 %484, %446
  %490 = getelementptr inbounds nuw %struct.bnnc_tensor, ptr %444, i64 %489
  %491 = select i1 %487, ptr %488, ptr %490
  %492 = getelementptr inbounds nuw i8, ptr %491, i64 24
  %493 = load i64, ptr %492, align 8
  %494 = add i64 %493, 255
  %495 = and i64 %494, -256
  %496 = add i64 %495, %485
  %497 = or disjoint i64 %484, 1
  %498 = icmp samesign ult i64 %497, %446
  %499 = getelementptr inbounds nuw %struct.bnnc_tensor, ptr %445, i64 %497
  %500 = sub nuw nsw i64 %497, %446
  %501 = getelementptr inbounds nuw %struct.bnnc_tensor, ptr %444, i64 %500
  %502 = select i1 %498, ptr %499, ptr %501
  %503 = getelementptr inbounds nuw i8, ptr %502, i64 24
  %504 = load i64, ptr %503, align 8
  %505 = add i64 %504, 255
  %506 = and i64 %505, -256
  %507 = add i64 %506, %496
  %508 = add nuw nsw i64 %484, 2
  %509 = add i64 %486, 2
  %510 = icmp eq i64 %509, %451
  br i1 %510, label %452, label %483, !llvm.loop !10

511:                                              ; preds = %468
  %512 = load i32, ptr %29, align 4
  %513 = getelementptr inbounds nuw i8, ptr %24, i64 424
  %514 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef 5, ptr noundef nonnull @.str.54, i32 noundef %512, ptr noundef nonnull %513, i64 noundef %469) #12
  br label %603

515:                                              ; preds = %468
  store ptr null, ptr %10, align 8
  %516 = getelementptr inbounds nuw i8, ptr %24, i64 16
  %517 = load ptr, ptr %516, align 8
  %518 = call i32 %517(i32 noundef %473, ptr noundef nonnull %10) #12
  %519 = icmp eq i32 %518, 0
  %520 = load ptr, ptr %10, align 8
  %521 = icmp ne ptr %520, null
  %522 = select i1 %519, i1 %521, i1 false
  br i1 %522, label %524, label %523

523:                                              ; preds = %515
  store ptr @.str.50, ptr %10, align 8
  br label %524

524:                                              ; preds = %523, %515
  %525 = phi ptr [ %520, %515 ], [ @.str.50, %523 ]
  %526 = icmp eq i32 %473, 2
  %527 = select i1 %526, i32 5, i32 8
  %528 = load i32, ptr %29, align 4
  %529 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %527, ptr noundef nonnull @.str.51, i32 noundef %528, ptr noundef nonnull @.str.55, ptr noundef nonnull %525, i32 noundef %473) #12
  br label %603

530:                                              ; preds = %474
  %531 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 64), align 8
  %532 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 56), align 8
  %533 = zext i32 %375 to i64
  %534 = zext i32 %377 to i64
  br label %544

535:                                              ; preds = %544
  %536 = load i64, ptr %472, align 8
  br label %537

537:                                              ; preds = %535, %474
  %538 = phi i64 [ %536, %535 ], [ %475, %474 ]
  %539 = getelementptr inbounds nuw i8, ptr %24, i64 136
  %540 = load ptr, ptr %539, align 8
  %541 = load ptr, ptr %406, align 8
  %542 = call i32 %540(i64 noundef %538, i8 noundef zeroext 0, i64 noundef %469, ptr noundef %541) #12
  %543 = icmp eq i32 %542, 0
  br i1 %543, label %578, label %563

544:                                              ; preds = %544, %530
  %545 = phi i64 [ 0, %530 ], [ %561, %544 ]
  %546 = phi i64 [ %440, %530 ], [ %560, %544 ]
  %547 = load i64, ptr %472, align 8
  %548 = add i64 %547, %546
  %549 = load ptr, ptr %381, align 8
  %550 = getelementptr inbounds nuw i64, ptr %549, i64 %545
  store i64 %548, ptr %550, align 8
  %551 = icmp samesign ult i64 %545, %533
  %552 = getelementptr inbounds nuw %struct.bnnc_tensor, ptr %532, i64 %545
  %553 = sub nuw nsw i64 %545, %533
  %554 = getelementptr inbounds nuw %struct.bnnc_tensor, ptr %531, i64 %553
  %555 = select i1 %551, ptr %552, ptr %554
  %556 = getelementptr inbounds nuw i8, ptr %555, i64 24
  %557 = load i64, ptr %556, align 8
  %558 = add i64 %557, 255
  %559 = and i64 %558, -256
  %560 = add i64 %559, %546
  %561 = add nuw nsw i64 %545, 1
  %562 = icmp eq i64 %561, %534
  br i1 %562, label %535, label %544, !llvm.loop !11

563:                                              ; preds = %537
  store ptr null, ptr %9, align 8
  %564 = getelementptr inbounds nuw i8, ptr %24, i64 16
  %565 = load ptr, ptr %564, align 8
  %566 = call i32 %565(i32 noundef %542, ptr noundef nonnull %9) #12
  %567 = icmp eq i32 %566, 0
  %568 = load ptr, ptr %9, align 8
  %569 = icmp ne ptr %568, null
  %570 = select i1 %567, i1 %569, i1 false
  br i1 %570, label %572, label %571

571:                                              ; preds = %563
  store ptr @.str.50, ptr %9, align 8
  br label %572

572:                                              ; preds = %571, %563
  %573 = phi ptr [ %568, %563 ], [ @.str.50, %571 ]
  %574 = icmp eq i32 %542, 2
  %575 = select i1 %574, i32 5, i32 8
  %576 = load i32, ptr %29, align 4
  %577 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %575, ptr noundef nonnull @.str.51, i32 noundef %576, ptr noundef nonnull @.str.56, ptr noundef nonnull %573, i32 noundef %542) #12
  br label %603

578:                                              ; preds = %537
  %579 = icmp eq i64 %425, 0
  br i1 %579, label %606, label %580

580:                                              ; preds = %578
  %581 = getelementptr inbounds nuw i8, ptr %24, i64 144
  %582 = load ptr, ptr %581, align 8
  %583 = load i64, ptr %476, align 8
  %584 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 72), align 8
  %585 = load ptr, ptr %406, align 8
  %586 = call i32 %582(i64 noundef %583, ptr noundef %584, i64 noundef %425, ptr noundef %585) #12
  %587 = icmp eq i32 %586, 0
  br i1 %587, label %606, label %588

588:                                              ; preds = %580
  store ptr null, ptr %8, align 8
  %589 = getelementptr inbounds nuw i8, ptr %24, i64 16
  %590 = load ptr, ptr %589, align 8
  %591 = call i32 %590(i32 noundef %586, ptr noundef nonnull %8) #12
  %592 = icmp eq i32 %591, 0
  %593 = load ptr, ptr %8, align 8
  %594 = icmp ne ptr %593, null
  %595 = select i1 %592, i1 %594, i1 false
  br i1 %595, label %597, label %596

596:                                              ; preds = %588
  store ptr @.str.50, ptr %8, align 8
  br label %597

597:                                              ; preds = %596, %588
  %598 = phi ptr [ %593, %588 ], [ @.str.50, %596 ]
  %599 = icmp eq i32 %586, 2
  %600 = select i1 %599, i32 5, i32 8
  %601 = load i32, ptr %29, align 4
  %602 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %600, ptr noundef nonnull @.str.51, i32 noundef %601, ptr noundef nonnull @.str.57, ptr noundef nonnull %598, i32 noundef %586) #12
  br label %603

603:                                              ; preds = %597, %572, %524, %511
  %604 = phi i32 [ %514, %511 ], [ %529, %524 ], [ %577, %572 ], [ %602, %597 ]
  %605 = icmp eq i32 %604, 0
  br i1 %605, label %606, label %844

606:                                              ; preds = %603, %580, %578
  %607 = load ptr, ptr %383, align 8
  %608 = getelementptr inbounds nuw i8, ptr %24, i64 88
  %609 = load ptr, ptr %608, align 8
  %610 = getelementptr inbounds nuw i8, ptr %24, i64 304
  %611 = getelementptr inbounds nuw i8, ptr %24, i64 296
  %612 = load ptr, ptr %611, align 8
  %613 = getelementptr inbounds nuw i8, ptr %612, i64 16
  %614 = load ptr, ptr %613, align 8
  %615 = call i32 %609(ptr noundef nonnull %610, ptr noundef %614) #12
  %616 = icmp eq i32 %615, 0
  br i1 %616, label %617, label %625

617:                                              ; preds = %606
  br i1 %293, label %787, label %618

618:                                              ; preds = %617
  %619 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %620 = getelementptr inbounds nuw i8, ptr %24, i64 104
  %621 = getelementptr inbounds nuw i8, ptr %24, i64 112
  %622 = getelementptr inbounds nuw i8, ptr %24, i64 360
  %623 = getelementptr inbounds nuw i8, ptr %24, i64 328
  %624 = zext i32 %292 to i64
  br label %640

625:                                              ; preds = %606
  store ptr null, ptr %7, align 8
  %626 = getelementptr inbounds nuw i8, ptr %24, i64 16
  %627 = load ptr, ptr %626, align 8
  %628 = call i32 %627(i32 noundef %615, ptr noundef nonnull %7) #12
  %629 = icmp eq i32 %628, 0
  %630 = load ptr, ptr %7, align 8
  %631 = icmp ne ptr %630, null
  %632 = select i1 %629, i1 %631, i1 false
  br i1 %632, label %634, label %633

633:                                              ; preds = %625
  store ptr @.str.50, ptr %7, align 8
  br label %634

634:                                              ; preds = %633, %625
  %635 = phi ptr [ %630, %625 ], [ @.str.50, %633 ]
  %636 = icmp eq i32 %615, 2
  %637 = select i1 %636, i32 5, i32 8
  %638 = load i32, ptr %29, align 4
  %639 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %637, ptr noundef nonnull @.str.51, i32 noundef %638, ptr noundef nonnull @.str.58, ptr noundef nonnull %635, i32 noundef %615) #12
  br label %798

640:                                              ; preds = %782, %618
  %641 = phi i64 [ 0, %618 ], [ %785, %782 ]
  %642 = phi ptr [ %607, %618 ], [ %784, %782 ]
  %643 = phi i64 [ 0, %618 ], [ %783, %782 ]
  %644 = load ptr, ptr %611, align 8
  %645 = getelementptr inbounds nuw i8, ptr %644, i64 8
  %646 = load ptr, ptr %645, align 8
  %647 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %619, i64 %641
  %648 = getelementptr inbounds nuw i8, ptr %647, i64 20
  %649 = load i32, ptr %648, align 4
  %650 = zext i32 %649 to i64
  %651 = getelementptr inbounds nuw %struct.bnnc_cuda_kernel, ptr %646, i64 %650
  %652 = load ptr, ptr %383, align 8
  %653 = ptrtoint ptr %642 to i64
  %654 = ptrtoint ptr %652 to i64
  %655 = sub i64 %653, %654
  %656 = sdiv exact i64 %655, 24
  %657 = trunc i64 %656 to i32
  %658 = load ptr, ptr %387, align 8
  %659 = getelementptr inbounds nuw i32, ptr %658, i64 %641
  store i32 %657, ptr %659, align 4
  %660 = getelementptr inbounds nuw i8, ptr %651, i64 8
  %661 = load i64, ptr %660, align 8
  %662 = icmp eq i64 %661, 0
  br i1 %662, label %782, label %663

663:                                              ; preds = %640
  %664 = getelementptr inbounds nuw i8, ptr %647, i64 8
  br label %665

665:                                              ; preds = %776, %663
  %666 = phi ptr [ %642, %663 ], [ %779, %776 ]
  %667 = phi i64 [ %643, %663 ], [ %777, %776 ]
  %668 = phi i64 [ 0, %663 ], [ %778, %776 ]
  %669 = load ptr, ptr %651, align 8
  %670 = getelementptr inbounds nuw %struct.bnnc_cuda_launch, ptr %669, i64 %668
  store ptr %670, ptr %666, align 8
  %671 = load ptr, ptr %391, align 8
  %672 = getelementptr inbounds nuw ptr, ptr %671, i64 %667
  %673 = getelementptr inbounds nuw i8, ptr %666, i64 16
  store ptr %672, ptr %673, align 8
  %674 = load ptr, ptr %620, align 8
  %675 = getelementptr inbounds nuw i8, ptr %666, i64 8
  %676 = load ptr, ptr %610, align 8
  %677 = load ptr, ptr %670, align 8
  %678 = call i32 %674(ptr noundef nonnull %675, ptr noundef %676, ptr noundef %677) #12
  %679 = icmp eq i32 %678, 0
  br i1 %679, label %696, label %680

680:                                              ; preds = %665
  %681 = load ptr, ptr %670, align 8
  store ptr null, ptr %6, align 8
  %682 = getelementptr inbounds nuw i8, ptr %24, i64 16
  %683 = load ptr, ptr %682, align 8
  %684 = call i32 %683(i32 noundef %678, ptr noundef nonnull %6) #12
  %685 = icmp eq i32 %684, 0
  %686 = load ptr, ptr %6, align 8
  %687 = icmp ne ptr %686, null
  %688 = select i1 %685, i1 %687, i1 false
  br i1 %688, label %690, label %689

689:                                              ; preds = %680
  store ptr @.str.50, ptr %6, align 8
  br label %690

690:                                              ; preds = %689, %680
  %691 = phi ptr [ %686, %680 ], [ @.str.50, %689 ]
  %692 = icmp eq i32 %678, 2
  %693 = select i1 %692, i32 5, i32 8
  %694 = load i32, ptr %29, align 4
  %695 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %693, ptr noundef nonnull @.str.51, i32 noundef %694, ptr noundef %681, ptr noundef nonnull %691, i32 noundef %678) #12
  br label %798

696:                                              ; preds = %665
  %697 = getelementptr inbounds nuw i8, ptr %670, i64 20
  %698 = load i32, ptr %697, align 4
  %699 = icmp ugt i32 %698, 49152
  br i1 %699, label %700, label %720

700:                                              ; preds = %696
  %701 = load ptr, ptr %621, align 8
  %702 = load ptr, ptr %675, align 8
  %703 = call i32 %701(ptr noundef %702, i32 noundef 8, i32 noundef %698) #12
  %704 = icmp eq i32 %703, 0
  br i1 %704, label %720, label %705

705:                                              ; preds = %700
  store ptr null, ptr %5, align 8
  %706 = getelementptr inbounds nuw i8, ptr %24, i64 16
  %707 = load ptr, ptr %706, align 8
  %708 = call i32 %707(i32 noundef %703, ptr noundef nonnull %5) #12
  %709 = icmp eq i32 %708, 0
  %710 = load ptr, ptr %5, align 8
  %711 = icmp ne ptr %710, null
  %712 = select i1 %709, i1 %711, i1 false
  br i1 %712, label %714, label %713

713:                                              ; preds = %705
  store ptr @.str.50, ptr %5, align 8
  br label %714

714:                                              ; preds = %713, %705
  %715 = phi ptr [ %710, %705 ], [ @.str.50, %713 ]
  %716 = icmp eq i32 %703, 2
  %717 = select i1 %716, i32 5, i32 8
  %718 = load i32, ptr %29, align 4
  %719 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %717, ptr noundef nonnull @.str.51, i32 noundef %718, ptr noundef nonnull @.str.59, ptr noundef nonnull %715, i32 noundef %703) #12
  br label %798

720:                                              ; preds = %700, %696
  %721 = getelementptr inbounds nuw i8, ptr %670, i64 16
  %722 = load i32, ptr %721, align 8
  %723 = icmp eq i32 %722, 0
  br i1 %723, label %776, label %724

724:                                              ; preds = %720
  %725 = getelementptr inbounds nuw i8, ptr %670, i64 8
  br label %726

726:                                              ; preds = %763, %724
  %727 = phi i64 [ 0, %724 ], [ %771, %763 ]
  %728 = phi i64 [ %667, %724 ], [ %772, %763 ]
  %729 = load ptr, ptr %725, align 8
  %730 = getelementptr inbounds nuw %struct.bnnc_cuda_argument, ptr %729, i64 %727
  %731 = getelementptr inbounds nuw i8, ptr %730, i64 12
  %732 = load i32, ptr %731, align 4
  %733 = icmp eq i32 %732, 0
  br i1 %733, label %738, label %734

734:                                              ; preds = %726
  %735 = load i64, ptr %622, align 8
  %736 = load i64, ptr %730, align 8
  %737 = add i64 %736, %735
  br label %763

738:                                              ; preds = %726
  %739 = load ptr, ptr %664, align 8
  %740 = getelementptr inbounds nuw i8, ptr %730, i64 8
  %741 = load i32, ptr %740, align 8
  %742 = zext i32 %741 to i64
  %743 = getelementptr inbounds nuw %struct.bnnc_argument, ptr %739, i64 %742
  %744 = getelementptr inbounds nuw i8, ptr %743, i64 8
  %745 = load i32, ptr %744, align 8
  switch i32 %745, label %755 [
    i32 3, label %746
    i32 4, label %750
  ]

746:                                              ; preds = %738
  %747 = load ptr, ptr %381, align 8
  %748 = getelementptr inbounds nuw i8, ptr %743, i64 12
  %749 = load i32, ptr %748, align 4
  br label %755

750:                                              ; preds = %738
  %751 = load ptr, ptr %381, align 8
  %752 = getelementptr inbounds nuw i8, ptr %743, i64 12
  %753 = load i32, ptr %752, align 4
  %754 = add i32 %753, %375
  br label %755

755:                                              ; preds = %750, %746, %738
  %756 = phi i32 [ %749, %746 ], [ %754, %750 ], [ %745, %738 ]
  %757 = phi ptr [ %747, %746 ], [ %751, %750 ], [ %623, %738 ]
  %758 = zext i32 %756 to i64
  %759 = getelementptr inbounds nuw i64, ptr %757, i64 %758
  %760 = load i64, ptr %759, align 8
  %761 = load i64, ptr %743, align 8
  %762 = add i64 %761, %760
  br label %763

763:                                              ; preds = %755, %734
  %764 = phi i64 [ %737, %734 ], [ %762, %755 ]
  %765 = load ptr, ptr %389, align 8
  %766 = getelementptr inbounds nuw i64, ptr %765, i64 %728
  store i64 %764, ptr %766, align 8
  %767 = load ptr, ptr %389, align 8
  %768 = getelementptr inbounds nuw i64, ptr %767, i64 %728
  %769 = load ptr, ptr %391, align 8
  %770 = getelementptr inbounds nuw ptr, ptr %769, i64 %728
  store ptr %768, ptr %770, align 8
  %771 = add nuw nsw i64 %727, 1
  %772 = add i64 %728, 1
  %773 = load i32, ptr %721, align 8
  %774 = zext i32 %773 to i64
  %775 = icmp samesign ult i64 %771, %774
  br i1 %775, label %726, label %776, !llvm.loop !12

776:                                              ; preds = %763, %720
  %777 = phi i64 [ %667, %720 ], [ %772, %763 ]
  %778 = add nuw i64 %668, 1
  %779 = getelementptr inbounds nuw i8, ptr %666, i64 24
  %780 = load i64, ptr %660, align 8
  %781 = icmp ult i64 %778, %780
  br i1 %781, label %665, label %782, !llvm.loop !13

782:                                              ; preds = %776, %640
  %783 = phi i64 [ %643, %640 ], [ %777, %776 ]
  %784 = phi ptr [ %642, %640 ], [ %779, %776 ]
  %785 = add nuw nsw i64 %641, 1
  %786 = icmp eq i64 %785, %624
  br i1 %786, label %787, label %640, !llvm.loop !14

787:                                              ; preds = %782, %617
  %788 = phi i64 [ 0, %617 ], [ %624, %782 ]
  %789 = phi ptr [ %607, %617 ], [ %784, %782 ]
  %790 = load ptr, ptr %383, align 8
  %791 = ptrtoint ptr %789 to i64
  %792 = ptrtoint ptr %790 to i64
  %793 = sub i64 %791, %792
  %794 = sdiv exact i64 %793, 24
  %795 = trunc i64 %794 to i32
  %796 = load ptr, ptr %387, align 8
  %797 = getelementptr inbounds nuw i32, ptr %796, i64 %788
  store i32 %795, ptr %797, align 4
  br label %801

798:                                              ; preds = %714, %690, %634
  %799 = phi i32 [ %719, %714 ], [ %695, %690 ], [ %639, %634 ]
  %800 = icmp eq i32 %799, 0
  br i1 %800, label %801, label %844

801:                                              ; preds = %798, %787
  br i1 %293, label %821, label %802

802:                                              ; preds = %801
  %803 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %804 = zext i32 %292 to i64
  br label %805

805:                                              ; preds = %814, %802
  %806 = phi i64 [ 0, %802 ], [ %816, %814 ]
  %807 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %803, i64 %806
  %808 = getelementptr inbounds nuw i8, ptr %807, i64 24
  %809 = load i32, ptr %808, align 8
  %810 = icmp eq i32 %809, 0
  br i1 %810, label %814, label %811

811:                                              ; preds = %805
  %812 = trunc nuw i64 %806 to i32
  %813 = call fastcc i32 @launch_stage(ptr noundef %0, ptr noundef nonnull readonly %24, i32 noundef %812)
  br label %814

814:                                              ; preds = %811, %805
  %815 = phi i32 [ %813, %811 ], [ 0, %805 ]
  %816 = add nuw nsw i64 %806, 1
  %817 = icmp samesign ult i64 %816, %804
  %818 = icmp eq i32 %815, 0
  %819 = select i1 %817, i1 %818, i1 false
  br i1 %819, label %805, label %820, !llvm.loop !15

820:                                              ; preds = %814
  br i1 %818, label %821, label %844

821:                                              ; preds = %820, %801
  %822 = getelementptr inbounds nuw i8, ptr %24, i64 184
  %823 = load ptr, ptr %822, align 8
  %824 = load ptr, ptr %406, align 8
  %825 = call i32 %823(ptr noundef %824) #12
  %826 = icmp eq i32 %825, 0
  br i1 %826, label %842, label %827

827:                                              ; preds = %821
  store ptr null, ptr %4, align 8
  %828 = getelementptr inbounds nuw i8, ptr %24, i64 16
  %829 = load ptr, ptr %828, align 8
  %830 = call i32 %829(i32 noundef %825, ptr noundef nonnull %4) #12
  %831 = icmp eq i32 %830, 0
  %832 = load ptr, ptr %4, align 8
  %833 = icmp ne ptr %832, null
  %834 = select i1 %831, i1 %833, i1 false
  br i1 %834, label %836, label %835

835:                                              ; preds = %827
  store ptr @.str.50, ptr %4, align 8
  br label %836

836:                                              ; preds = %835, %827
  %837 = phi ptr [ %832, %827 ], [ @.str.50, %835 ]
  %838 = icmp eq i32 %825, 2
  %839 = select i1 %838, i32 5, i32 8
  %840 = load i32, ptr %29, align 4
  %841 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %839, ptr noundef nonnull @.str.51, i32 noundef %840, ptr noundef nonnull @.str.53, ptr noundef nonnull %837, i32 noundef %825) #12
  br label %844

842:                                              ; preds = %821
  %843 = call fastcc i32 @capture(ptr noundef %0, ptr noundef nonnull %24)
  br label %844

844:                                              ; preds = %842, %836, %820, %798, %603, %418, %401
  %845 = phi i32 [ %402, %401 ], [ %423, %418 ], [ %843, %842 ], [ %841, %836 ], [ %815, %820 ], [ %799, %798 ], [ %604, %603 ]
  %846 = getelementptr inbounds nuw i8, ptr %24, i64 80
  %847 = load ptr, ptr %846, align 8
  %848 = call i32 %847(ptr noundef nonnull %3) #12
  br label %849

849:                                              ; preds = %264, %285, %844
  %850 = phi i32 [ %269, %264 ], [ %845, %844 ], [ %290, %285 ]
  %851 = icmp eq i32 %850, 0
  br i1 %851, label %854, label %852

852:                                              ; preds = %100, %244, %849
  %853 = phi i32 [ %850, %849 ], [ %101, %100 ], [ %245, %244 ]
  call void @close_device(ptr noundef nonnull %24)
  br label %856

854:                                              ; preds = %849
  %855 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store ptr %24, ptr %855, align 8
  br label %856

856:                                              ; preds = %852, %854, %26
  %857 = phi i32 [ %27, %26 ], [ 0, %854 ], [ %853, %852 ]
  ret i32 %857
}

; Function Attrs: nounwind
define internal void @close_device(ptr noundef captures(address_is_null) %0) #0 {
  %2 = alloca ptr, align 8
  %3 = icmp eq ptr %0, null
  br i1 %3, label %97, label %4

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
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 416
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
  %86 = load ptr, ptr %85, align 8
  call void @free(ptr noundef %86) #12
  %87 = getelementptr inbounds nuw i8, ptr %0, i64 400
  %88 = load ptr, ptr %87, align 8
  call void @free(ptr noundef %88) #12
  %89 = getelementptr inbounds nuw i8, ptr %0, i64 392
  %90 = load ptr, ptr %89, align 8
  call void @free(ptr noundef %90) #12
  %91 = getelementptr inbounds nuw i8, ptr %0, i64 384
  %92 = load ptr, ptr %91, align 8
  call void @free(ptr noundef %92) #12
  %93 = getelementptr inbounds nuw i8, ptr %0, i64 376
  %94 = load ptr, ptr %93, align 8
  call void @free(ptr noundef %94) #12
  %95 = getelementptr inbounds nuw i8, ptr %0, i64 368
  %96 = load ptr, ptr %95, align 8
  call void @free(ptr noundef %96) #12
  call void @free(ptr noundef nonnull %0) #12
  br label %97

97:                                               ; preds = %1, %84
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
  %22 = alloca ptr, align 8
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %24 = load ptr, ptr %23, align 8
  %25 = getelementptr inbounds nuw i8, ptr %24, i64 72
  %26 = load ptr, ptr %25, align 8
  %27 = getelementptr inbounds nuw i8, ptr %24, i64 288
  %28 = load ptr, ptr %27, align 8
  %29 = tail call i32 %26(ptr noundef %28) #12
  %30 = icmp eq i32 %29, 0
  br i1 %30, label %47, label %31

31:                                               ; preds = %4
  store ptr null, ptr %22, align 8
  %32 = getelementptr inbounds nuw i8, ptr %24, i64 16
  %33 = load ptr, ptr %32, align 8
  %34 = call i32 %33(i32 noundef %29, ptr noundef nonnull %22) #12
  %35 = icmp eq i32 %34, 0
  %36 = load ptr, ptr %22, align 8
  %37 = icmp ne ptr %36, null
  %38 = select i1 %35, i1 %37, i1 false
  br i1 %38, label %40, label %39

39:                                               ; preds = %31
  store ptr @.str.50, ptr %22, align 8
  br label %40

40:                                               ; preds = %39, %31
  %41 = phi ptr [ %36, %31 ], [ @.str.50, %39 ]
  %42 = icmp eq i32 %29, 2
  %43 = select i1 %42, i32 5, i32 8
  %44 = getelementptr inbounds nuw i8, ptr %24, i64 284
  %45 = load i32, ptr %44, align 4
  %46 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef %43, ptr noundef nonnull @.str.51, i32 noundef %45, ptr noundef nonnull @.str.37, ptr noundef nonnull %41, i32 noundef %29) #12
  br label %595

47:                                               ; preds = %4
  %48 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 12), align 4
  %49 = icmp eq i32 %48, 0
  br i1 %49, label %117, label %50

50:                                               ; preds = %47
  %51 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 56), align 8
  %52 = icmp eq i32 %3, 0
  %53 = getelementptr inbounds nuw i8, ptr %24, i64 160
  %54 = getelementptr inbounds nuw i8, ptr %24, i64 368
  %55 = getelementptr inbounds nuw i8, ptr %24, i64 312
  %56 = getelementptr inbounds nuw i8, ptr %24, i64 144
  %57 = zext i32 %48 to i64
  br label %58

58:                                               ; preds = %111, %50
  %59 = phi i64 [ 0, %50 ], [ %112, %111 ]
  %60 = getelementptr inbounds nuw %struct.bnnc_tensor, ptr %51, i64 %59
  %61 = getelementptr inbounds nuw i8, ptr %60, i64 24
  %62 = load i64, ptr %61, align 8
  %63 = load ptr, ptr %54, align 8
  %64 = getelementptr inbounds nuw i64, ptr %63, i64 %59
  %65 = load i64, ptr %64, align 8
  %66 = getelementptr inbounds nuw ptr, ptr %1, i64 %59
  %67 = load ptr, ptr %66, align 8
  br i1 %52, label %90, label %68

68:                                               ; preds = %58
  %69 = load ptr, ptr %53, align 8
  %70 = ptrtoint ptr %67 to i64
  %71 = load ptr, ptr %55, align 8
  %72 = tail call i32 %69(i64 noundef %65, i64 noundef %70, i64 noundef %62, ptr noundef %71) #12
  %73 = icmp eq i32 %72, 0
  br i1 %73, label %111, label %74

74:                                               ; preds = %68
  store ptr null, ptr %21, align 8
  %75 = getelementptr inbounds nuw i8, ptr %24, i64 16
  %76 = load ptr, ptr %75, align 8
  %77 = call i32 %76(i32 noundef %72, ptr noundef nonnull %21) #12
  %78 = icmp eq i32 %77, 0
  %79 = load ptr, ptr %21, align 8
  %80 = icmp ne ptr %79, null
  %81 = select i1 %78, i1 %80, i1 false
  br i1 %81, label %83, label %82

82:                                               ; preds = %74
  store ptr @.str.50, ptr %21, align 8
  br label %83

83:                                               ; preds = %82, %74
  %84 = phi ptr [ %79, %74 ], [ @.str.50, %82 ]
  %85 = icmp eq i32 %72, 2
  %86 = select i1 %85, i32 5, i32 8
  %87 = getelementptr inbounds nuw i8, ptr %24, i64 284
  %88 = load i32, ptr %87, align 4
  %89 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %86, ptr noundef nonnull @.str.51, i32 noundef %88, ptr noundef nonnull @.str.64, ptr noundef nonnull %84, i32 noundef %72) #12
  br label %114

90:                                               ; preds = %58
  %91 = load ptr, ptr %56, align 8
  %92 = load ptr, ptr %55, align 8
  %93 = tail call i32 %91(i64 noundef %65, ptr noundef %67, i64 noundef %62, ptr noundef %92) #12
  %94 = icmp eq i32 %93, 0
  br i1 %94, label %111, label %95

95:                                               ; preds = %90
  store ptr null, ptr %20, align 8
  %96 = getelementptr inbounds nuw i8, ptr %24, i64 16
  %97 = load ptr, ptr %96, align 8
  %98 = call i32 %97(i32 noundef %93, ptr noundef nonnull %20) #12
  %99 = icmp eq i32 %98, 0
  %100 = load ptr, ptr %20, align 8
  %101 = icmp ne ptr %100, null
  %102 = select i1 %99, i1 %101, i1 false
  br i1 %102, label %104, label %103

103:                                              ; preds = %95
  store ptr @.str.50, ptr %20, align 8
  br label %104

104:                                              ; preds = %103, %95
  %105 = phi ptr [ %100, %95 ], [ @.str.50, %103 ]
  %106 = icmp eq i32 %93, 2
  %107 = select i1 %106, i32 5, i32 8
  %108 = getelementptr inbounds nuw i8, ptr %24, i64 284
  %109 = load i32, ptr %108, align 4
  %110 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %107, ptr noundef nonnull @.str.51, i32 noundef %109, ptr noundef nonnull @.str.65, ptr noundef nonnull %105, i32 noundef %93) #12
  br label %114

111:                                              ; preds = %90, %68
  %112 = add nuw nsw i64 %59, 1
  %113 = icmp eq i64 %112, %57
  br i1 %113, label %117, label %58, !llvm.loop !17

114:                                              ; preds = %104, %83
  %115 = phi i32 [ %110, %104 ], [ %89, %83 ]
  %116 = icmp eq i32 %115, 0
  br i1 %116, label %117, label %590

117:                                              ; preds = %111, %114, %47
  %118 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %119 = load ptr, ptr %118, align 8
  %120 = icmp eq ptr %119, null
  %121 = icmp ne i32 %3, 0
  %122 = or i1 %121, %120
  br i1 %122, label %278, label %123

123:                                              ; preds = %117
  %124 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %125 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %126 = load ptr, ptr %125, align 8
  %127 = icmp eq ptr %126, null
  br i1 %127, label %128, label %133

128:                                              ; preds = %123
  %129 = call i32 @bnnc_memory_create(ptr noundef nonnull %124) #12
  %130 = icmp eq i32 %129, 0
  br i1 %130, label %133, label %131

131:                                              ; preds = %128
  call void @bnnc_memory_destroy(ptr noundef nonnull %124) #12
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(48) %124, i8 0, i64 48, i1 false)
  %132 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 5, ptr noundef nonnull @.str.36) #12
  br label %491

133:                                              ; preds = %128, %123
  call void @bnnc_memory_bind(ptr noundef nonnull %124, ptr noundef %1, ptr noundef %2) #12
  %134 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  %135 = icmp eq i32 %134, 0
  br i1 %135, label %494, label %136

136:                                              ; preds = %133
  %137 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %138 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 16), align 8
  %139 = icmp eq i32 %138, 0
  %140 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 64), align 8
  %141 = getelementptr inbounds nuw i8, ptr %24, i64 368
  %142 = getelementptr inbounds nuw i8, ptr %24, i64 312
  %143 = getelementptr inbounds nuw i8, ptr %24, i64 152
  %144 = zext i32 %138 to i64
  %145 = getelementptr inbounds nuw i8, ptr %24, i64 16
  %146 = getelementptr inbounds nuw i8, ptr %24, i64 284
  %147 = load i64, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 80), align 8
  %148 = icmp eq i64 %147, 0
  %149 = getelementptr inbounds nuw i8, ptr %24, i64 336
  %150 = load i64, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 88), align 8
  %151 = icmp eq i64 %150, 0
  %152 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %153 = getelementptr inbounds nuw i8, ptr %24, i64 344
  %154 = getelementptr inbounds nuw i8, ptr %24, i64 184
  %155 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %156 = zext i32 %134 to i64
  br label %157

157:                                              ; preds = %275, %136
  %158 = phi i64 [ 0, %136 ], [ %276, %275 ]
  %159 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %137, i64 %158
  %160 = getelementptr inbounds nuw i8, ptr %159, i64 24
  %161 = load i32, ptr %160, align 8
  %162 = icmp eq i32 %161, 0
  br i1 %162, label %163, label %275

163:                                              ; preds = %157
  %164 = trunc nuw i64 %158 to i32
  %165 = call fastcc i32 @launch_stage(ptr noundef %0, ptr noundef readonly %24, i32 noundef %164)
  %166 = icmp eq i32 %165, 0
  br i1 %166, label %167, label %590

167:                                              ; preds = %163
  br i1 %139, label %203, label %168

168:                                              ; preds = %167, %193
  %169 = phi i64 [ %194, %193 ], [ 0, %167 ]
  %170 = getelementptr inbounds nuw %struct.bnnc_tensor, ptr %140, i64 %169
  %171 = getelementptr inbounds nuw i8, ptr %170, i64 24
  %172 = load i64, ptr %171, align 8
  %173 = load ptr, ptr %141, align 8
  %174 = trunc nuw i64 %169 to i32
  %175 = add i32 %48, %174
  %176 = zext i32 %175 to i64
  %177 = getelementptr inbounds nuw i64, ptr %173, i64 %176
  %178 = load i64, ptr %177, align 8
  %179 = getelementptr inbounds nuw ptr, ptr %2, i64 %169
  %180 = load ptr, ptr %179, align 8
  %181 = load ptr, ptr %143, align 8
  %182 = load ptr, ptr %142, align 8
  %183 = call i32 %181(ptr noundef %180, i64 noundef %178, i64 noundef %172, ptr noundef %182) #12
  %184 = icmp eq i32 %183, 0
  br i1 %184, label %193, label %185

185:                                              ; preds = %168
  store ptr null, ptr %19, align 8
  %186 = load ptr, ptr %145, align 8
  %187 = call i32 %186(i32 noundef %183, ptr noundef nonnull %19) #12
  %188 = icmp eq i32 %187, 0
  %189 = load ptr, ptr %19, align 8
  %190 = icmp ne ptr %189, null
  %191 = select i1 %188, i1 %190, i1 false
  br i1 %191, label %196, label %192

192:                                              ; preds = %185
  store ptr @.str.50, ptr %19, align 8
  br label %196

193:                                              ; preds = %168
  %194 = add nuw nsw i64 %169, 1
  %195 = icmp eq i64 %194, %144
  br i1 %195, label %203, label %168, !llvm.loop !18

196:                                              ; preds = %192, %185
  %197 = phi ptr [ %189, %185 ], [ @.str.50, %192 ]
  %198 = icmp eq i32 %183, 2
  %199 = select i1 %198, i32 5, i32 8
  %200 = load i32, ptr %146, align 4
  %201 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %199, ptr noundef nonnull @.str.51, i32 noundef %200, ptr noundef nonnull @.str.71, ptr noundef nonnull %197, i32 noundef %183) #12
  %202 = icmp eq i32 %201, 0
  br i1 %202, label %203, label %590

203:                                              ; preds = %193, %196, %167
  br i1 %148, label %225, label %204

204:                                              ; preds = %203
  %205 = load ptr, ptr %143, align 8
  %206 = load ptr, ptr %124, align 8
  %207 = load i64, ptr %149, align 8
  %208 = load ptr, ptr %142, align 8
  %209 = call i32 %205(ptr noundef %206, i64 noundef %207, i64 noundef %147, ptr noundef %208) #12
  %210 = icmp eq i32 %209, 0
  br i1 %210, label %225, label %211

211:                                              ; preds = %204
  store ptr null, ptr %18, align 8
  %212 = load ptr, ptr %145, align 8
  %213 = call i32 %212(i32 noundef %209, ptr noundef nonnull %18) #12
  %214 = icmp eq i32 %213, 0
  %215 = load ptr, ptr %18, align 8
  %216 = icmp ne ptr %215, null
  %217 = select i1 %214, i1 %216, i1 false
  br i1 %217, label %219, label %218

218:                                              ; preds = %211
  store ptr @.str.50, ptr %18, align 8
  br label %219

219:                                              ; preds = %218, %211
  %220 = phi ptr [ %215, %211 ], [ @.str.50, %218 ]
  %221 = icmp eq i32 %209, 2
  %222 = select i1 %221, i32 5, i32 8
  %223 = load i32, ptr %146, align 4
  %224 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef %222, ptr noundef nonnull @.str.51, i32 noundef %223, ptr noundef nonnull @.str.66, ptr noundef nonnull %220, i32 noundef %209) #12
  br label %491

225:                                              ; preds = %204, %203
  br i1 %151, label %247, label %226

226:                                              ; preds = %225
  %227 = load ptr, ptr %143, align 8
  %228 = load ptr, ptr %152, align 8
  %229 = load i64, ptr %153, align 8
  %230 = load ptr, ptr %142, align 8
  %231 = call i32 %227(ptr noundef %228, i64 noundef %229, i64 noundef %150, ptr noundef %230) #12
  %232 = icmp eq i32 %231, 0
  br i1 %232, label %247, label %233

233:                                              ; preds = %226
  store ptr null, ptr %17, align 8
  %234 = load ptr, ptr %145, align 8
  %235 = call i32 %234(i32 noundef %231, ptr noundef nonnull %17) #12
  %236 = icmp eq i32 %235, 0
  %237 = load ptr, ptr %17, align 8
  %238 = icmp ne ptr %237, null
  %239 = select i1 %236, i1 %238, i1 false
  br i1 %239, label %241, label %240

240:                                              ; preds = %233
  store ptr @.str.50, ptr %17, align 8
  br label %241

241:                                              ; preds = %240, %233
  %242 = phi ptr [ %237, %233 ], [ @.str.50, %240 ]
  %243 = icmp eq i32 %231, 2
  %244 = select i1 %243, i32 5, i32 8
  %245 = load i32, ptr %146, align 4
  %246 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef %244, ptr noundef nonnull @.str.51, i32 noundef %245, ptr noundef nonnull @.str.66, ptr noundef nonnull %242, i32 noundef %231) #12
  br label %491

247:                                              ; preds = %226, %225
  %248 = load ptr, ptr %154, align 8
  %249 = load ptr, ptr %142, align 8
  %250 = call i32 %248(ptr noundef %249) #12
  %251 = icmp eq i32 %250, 0
  br i1 %251, label %267, label %252

252:                                              ; preds = %247
  %253 = load ptr, ptr %159, align 8
  store ptr null, ptr %16, align 8
  %254 = load ptr, ptr %145, align 8
  %255 = call i32 %254(i32 noundef %250, ptr noundef nonnull %16) #12
  %256 = icmp eq i32 %255, 0
  %257 = load ptr, ptr %16, align 8
  %258 = icmp ne ptr %257, null
  %259 = select i1 %256, i1 %258, i1 false
  br i1 %259, label %261, label %260

260:                                              ; preds = %252
  store ptr @.str.50, ptr %16, align 8
  br label %261

261:                                              ; preds = %260, %252
  %262 = phi ptr [ %257, %252 ], [ @.str.50, %260 ]
  %263 = icmp eq i32 %250, 2
  %264 = select i1 %263, i32 5, i32 8
  %265 = load i32, ptr %146, align 4
  %266 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %264, ptr noundef nonnull @.str.51, i32 noundef %265, ptr noundef %253, ptr noundef nonnull %262, i32 noundef %250) #12
  br label %491

267:                                              ; preds = %247
  %268 = load ptr, ptr %118, align 8
  %269 = load ptr, ptr %155, align 8
  %270 = load ptr, ptr %125, align 8
  %271 = getelementptr inbounds nuw ptr, ptr %270, i64 %158
  %272 = load ptr, ptr %271, align 8
  %273 = getelementptr inbounds nuw i8, ptr %159, i64 16
  %274 = load i32, ptr %273, align 8
  call void %268(ptr noundef %269, i32 noundef %164, ptr noundef %272, i32 noundef %274) #12
  br label %275

275:                                              ; preds = %267, %157
  %276 = add nuw nsw i64 %158, 1
  %277 = icmp eq i64 %276, %156
  br i1 %277, label %494, label %157, !llvm.loop !19

278:                                              ; preds = %117
  %279 = getelementptr inbounds nuw i8, ptr %0, i64 124
  %280 = load i32, ptr %279, align 4
  %281 = icmp eq i32 %280, 0
  br i1 %281, label %466, label %282

282:                                              ; preds = %278
  %283 = getelementptr inbounds nuw i8, ptr %24, i64 416
  %284 = load ptr, ptr %283, align 8
  %285 = icmp eq ptr %284, null
  %286 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  br i1 %285, label %289, label %287

287:                                              ; preds = %289, %282
  %288 = getelementptr inbounds nuw i8, ptr %24, i64 240
  br label %296

289:                                              ; preds = %282
  %290 = add i32 %286, 1
  %291 = zext i32 %290 to i64
  %292 = call noalias ptr @calloc(i64 noundef %291, i64 noundef 8) #11
  store ptr %292, ptr %283, align 8
  %293 = icmp eq ptr %292, null
  br i1 %293, label %294, label %287

294:                                              ; preds = %289
  %295 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 5, ptr noundef nonnull @.str.36) #12
  br label %326

296:                                              ; preds = %316, %287
  %297 = phi i32 [ 0, %287 ], [ %317, %316 ]
  %298 = load ptr, ptr %283, align 8
  %299 = zext i32 %297 to i64
  %300 = getelementptr inbounds nuw ptr, ptr %298, i64 %299
  %301 = load ptr, ptr %300, align 8
  %302 = icmp eq ptr %301, null
  br i1 %302, label %303, label %316

303:                                              ; preds = %296
  %304 = load ptr, ptr %288, align 8
  %305 = call i32 %304(ptr noundef nonnull %300, i32 noundef 0) #12
  %306 = icmp eq i32 %305, 0
  br i1 %306, label %316, label %307

307:                                              ; preds = %303
  store ptr null, ptr %14, align 8
  %308 = getelementptr inbounds nuw i8, ptr %24, i64 16
  %309 = load ptr, ptr %308, align 8
  %310 = call i32 %309(i32 noundef %305, ptr noundef nonnull %14) #12
  %311 = icmp eq i32 %310, 0
  %312 = load ptr, ptr %14, align 8
  %313 = icmp ne ptr %312, null
  %314 = select i1 %311, i1 %313, i1 false
  br i1 %314, label %319, label %315

315:                                              ; preds = %307
  store ptr @.str.50, ptr %14, align 8
  br label %319

316:                                              ; preds = %303, %296
  %317 = add i32 %297, 1
  %318 = icmp ugt i32 %317, %286
  br i1 %318, label %329, label %296, !llvm.loop !20

319:                                              ; preds = %315, %307
  %320 = phi ptr [ %312, %307 ], [ @.str.50, %315 ]
  %321 = icmp eq i32 %305, 2
  %322 = select i1 %321, i32 5, i32 8
  %323 = getelementptr inbounds nuw i8, ptr %24, i64 284
  %324 = load i32, ptr %323, align 4
  %325 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %322, ptr noundef nonnull @.str.51, i32 noundef %324, ptr noundef nonnull @.str.69, ptr noundef nonnull %320, i32 noundef %305) #12
  br label %326

326:                                              ; preds = %319, %294
  %327 = phi i32 [ %295, %294 ], [ %325, %319 ]
  %328 = icmp eq i32 %327, 0
  br i1 %328, label %329, label %590

329:                                              ; preds = %316, %326
  %330 = getelementptr inbounds nuw i8, ptr %24, i64 256
  %331 = load ptr, ptr %330, align 8
  %332 = load ptr, ptr %283, align 8
  %333 = load ptr, ptr %332, align 8
  %334 = getelementptr inbounds nuw i8, ptr %24, i64 312
  %335 = load ptr, ptr %334, align 8
  %336 = call i32 %331(ptr noundef %333, ptr noundef %335) #12
  %337 = icmp eq i32 %336, 0
  br i1 %337, label %338, label %341

338:                                              ; preds = %329
  %339 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %340 = zext i32 %286 to i64
  br label %357

341:                                              ; preds = %329
  store ptr null, ptr %13, align 8
  %342 = getelementptr inbounds nuw i8, ptr %24, i64 16
  %343 = load ptr, ptr %342, align 8
  %344 = call i32 %343(i32 noundef %336, ptr noundef nonnull %13) #12
  %345 = icmp eq i32 %344, 0
  %346 = load ptr, ptr %13, align 8
  %347 = icmp ne ptr %346, null
  %348 = select i1 %345, i1 %347, i1 false
  br i1 %348, label %350, label %349

349:                                              ; preds = %341
  store ptr @.str.50, ptr %13, align 8
  br label %350

350:                                              ; preds = %349, %341
  %351 = phi ptr [ %346, %341 ], [ @.str.50, %349 ]
  %352 = icmp eq i32 %336, 2
  %353 = select i1 %352, i32 5, i32 8
  %354 = getelementptr inbounds nuw i8, ptr %24, i64 284
  %355 = load i32, ptr %354, align 4
  %356 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %353, ptr noundef nonnull @.str.51, i32 noundef %355, ptr noundef nonnull @.str.67, ptr noundef nonnull %351, i32 noundef %336) #12
  br label %491

357:                                              ; preds = %369, %338
  %358 = phi i64 [ 0, %338 ], [ %372, %369 ]
  %359 = icmp eq i64 %358, %340
  br i1 %359, label %394, label %360

360:                                              ; preds = %357
  %361 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %339, i64 %358
  %362 = getelementptr inbounds nuw i8, ptr %361, i64 24
  %363 = load i32, ptr %362, align 8
  %364 = icmp eq i32 %363, 0
  br i1 %364, label %365, label %369

365:                                              ; preds = %360
  %366 = trunc nuw i64 %358 to i32
  %367 = call fastcc i32 @launch_stage(ptr noundef %0, ptr noundef nonnull %24, i32 noundef %366)
  %368 = icmp eq i32 %367, 0
  br i1 %368, label %369, label %590

369:                                              ; preds = %365, %360
  %370 = load ptr, ptr %330, align 8
  %371 = load ptr, ptr %283, align 8
  %372 = add nuw nsw i64 %358, 1
  %373 = getelementptr inbounds nuw ptr, ptr %371, i64 %372
  %374 = load ptr, ptr %373, align 8
  %375 = load ptr, ptr %334, align 8
  %376 = call i32 %370(ptr noundef %374, ptr noundef %375) #12
  %377 = icmp eq i32 %376, 0
  br i1 %377, label %357, label %378, !llvm.loop !21

378:                                              ; preds = %369
  store ptr null, ptr %12, align 8
  %379 = getelementptr inbounds nuw i8, ptr %24, i64 16
  %380 = load ptr, ptr %379, align 8
  %381 = call i32 %380(i32 noundef %376, ptr noundef nonnull %12) #12
  %382 = icmp eq i32 %381, 0
  %383 = load ptr, ptr %12, align 8
  %384 = icmp ne ptr %383, null
  %385 = select i1 %382, i1 %384, i1 false
  br i1 %385, label %387, label %386

386:                                              ; preds = %378
  store ptr @.str.50, ptr %12, align 8
  br label %387

387:                                              ; preds = %386, %378
  %388 = phi ptr [ %383, %378 ], [ @.str.50, %386 ]
  %389 = icmp eq i32 %376, 2
  %390 = select i1 %389, i32 5, i32 8
  %391 = getelementptr inbounds nuw i8, ptr %24, i64 284
  %392 = load i32, ptr %391, align 4
  %393 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %390, ptr noundef nonnull @.str.51, i32 noundef %392, ptr noundef nonnull @.str.67, ptr noundef nonnull %388, i32 noundef %376) #12
  br label %491

394:                                              ; preds = %357
  %395 = getelementptr inbounds nuw i8, ptr %24, i64 184
  %396 = load ptr, ptr %395, align 8
  %397 = load ptr, ptr %334, align 8
  %398 = call i32 %396(ptr noundef %397) #12
  %399 = icmp eq i32 %398, 0
  br i1 %399, label %400, label %405

400:                                              ; preds = %394
  %401 = icmp eq i32 %286, 0
  br i1 %401, label %494, label %402

402:                                              ; preds = %400
  %403 = getelementptr inbounds nuw i8, ptr %24, i64 264
  %404 = getelementptr inbounds nuw i8, ptr %0, i64 104
  br label %421

405:                                              ; preds = %394
  store ptr null, ptr %11, align 8
  %406 = getelementptr inbounds nuw i8, ptr %24, i64 16
  %407 = load ptr, ptr %406, align 8
  %408 = call i32 %407(i32 noundef %398, ptr noundef nonnull %11) #12
  %409 = icmp eq i32 %408, 0
  %410 = load ptr, ptr %11, align 8
  %411 = icmp ne ptr %410, null
  %412 = select i1 %409, i1 %411, i1 false
  br i1 %412, label %414, label %413

413:                                              ; preds = %405
  store ptr @.str.50, ptr %11, align 8
  br label %414

414:                                              ; preds = %413, %405
  %415 = phi ptr [ %410, %405 ], [ @.str.50, %413 ]
  %416 = icmp eq i32 %398, 2
  %417 = select i1 %416, i32 5, i32 8
  %418 = getelementptr inbounds nuw i8, ptr %24, i64 284
  %419 = load i32, ptr %418, align 4
  %420 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %417, ptr noundef nonnull @.str.51, i32 noundef %419, ptr noundef nonnull @.str.63, ptr noundef nonnull %415, i32 noundef %398) #12
  br label %491

421:                                              ; preds = %460, %402
  %422 = phi i64 [ 0, %402 ], [ %461, %460 ]
  store float 0.000000e+00, ptr %15, align 4
  %423 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %339, i64 %422
  %424 = getelementptr inbounds nuw i8, ptr %423, i64 24
  %425 = load i32, ptr %424, align 8
  %426 = icmp eq i32 %425, 0
  br i1 %426, label %429, label %427

427:                                              ; preds = %421
  %428 = add nuw nsw i64 %422, 1
  br label %460

429:                                              ; preds = %421
  %430 = load ptr, ptr %403, align 8
  %431 = load ptr, ptr %283, align 8
  %432 = getelementptr inbounds nuw ptr, ptr %431, i64 %422
  %433 = load ptr, ptr %432, align 8
  %434 = add nuw nsw i64 %422, 1
  %435 = getelementptr inbounds nuw ptr, ptr %431, i64 %434
  %436 = load ptr, ptr %435, align 8
  %437 = call i32 %430(ptr noundef nonnull %15, ptr noundef %433, ptr noundef %436) #12
  %438 = icmp eq i32 %437, 0
  br i1 %438, label %439, label %444

439:                                              ; preds = %429
  %440 = load float, ptr %15, align 4
  %441 = fpext float %440 to double
  %442 = fmul double %441, 1.000000e+06
  %443 = fptoui double %442 to i64
  br label %460

444:                                              ; preds = %429
  store ptr null, ptr %10, align 8
  %445 = getelementptr inbounds nuw i8, ptr %24, i64 16
  %446 = load ptr, ptr %445, align 8
  %447 = call i32 %446(i32 noundef %437, ptr noundef nonnull %10) #12
  %448 = icmp eq i32 %447, 0
  %449 = load ptr, ptr %10, align 8
  %450 = icmp ne ptr %449, null
  %451 = select i1 %448, i1 %450, i1 false
  br i1 %451, label %453, label %452

452:                                              ; preds = %444
  store ptr @.str.50, ptr %10, align 8
  br label %453

453:                                              ; preds = %452, %444
  %454 = phi ptr [ %449, %444 ], [ @.str.50, %452 ]
  %455 = icmp eq i32 %437, 2
  %456 = select i1 %455, i32 5, i32 8
  %457 = getelementptr inbounds nuw i8, ptr %24, i64 284
  %458 = load i32, ptr %457, align 4
  %459 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %456, ptr noundef nonnull @.str.51, i32 noundef %458, ptr noundef nonnull @.str.68, ptr noundef nonnull %454, i32 noundef %437) #12
  br label %491

460:                                              ; preds = %439, %427
  %461 = phi i64 [ %428, %427 ], [ %434, %439 ]
  %462 = phi i64 [ 0, %427 ], [ %443, %439 ]
  %463 = load ptr, ptr %404, align 8
  %464 = getelementptr inbounds nuw i64, ptr %463, i64 %422
  store i64 %462, ptr %464, align 8
  %465 = icmp eq i64 %461, %340
  br i1 %465, label %494, label %421, !llvm.loop !22

466:                                              ; preds = %278
  %467 = getelementptr inbounds nuw i8, ptr %24, i64 224
  %468 = load ptr, ptr %467, align 8
  %469 = getelementptr inbounds nuw i8, ptr %24, i64 408
  %470 = load ptr, ptr %469, align 8
  %471 = getelementptr inbounds nuw i8, ptr %24, i64 312
  %472 = load ptr, ptr %471, align 8
  %473 = call i32 %468(ptr noundef %470, ptr noundef %472) #12
  %474 = icmp eq i32 %473, 0
  br i1 %474, label %494, label %475

475:                                              ; preds = %466
  store ptr null, ptr %9, align 8
  %476 = getelementptr inbounds nuw i8, ptr %24, i64 16
  %477 = load ptr, ptr %476, align 8
  %478 = call i32 %477(i32 noundef %473, ptr noundef nonnull %9) #12
  %479 = icmp eq i32 %478, 0
  %480 = load ptr, ptr %9, align 8
  %481 = icmp ne ptr %480, null
  %482 = select i1 %479, i1 %481, i1 false
  br i1 %482, label %484, label %483

483:                                              ; preds = %475
  store ptr @.str.50, ptr %9, align 8
  br label %484

484:                                              ; preds = %483, %475
  %485 = phi ptr [ %480, %475 ], [ @.str.50, %483 ]
  %486 = icmp eq i32 %473, 2
  %487 = select i1 %486, i32 5, i32 8
  %488 = getelementptr inbounds nuw i8, ptr %24, i64 284
  %489 = load i32, ptr %488, align 4
  %490 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef %487, ptr noundef nonnull @.str.51, i32 noundef %489, ptr noundef nonnull @.str.62, ptr noundef nonnull %485, i32 noundef %473) #12
  br label %590

491:                                              ; preds = %453, %414, %387, %350, %261, %241, %219, %131
  %492 = phi i32 [ %420, %414 ], [ %393, %387 ], [ %132, %131 ], [ %246, %241 ], [ %224, %219 ], [ %266, %261 ], [ %459, %453 ], [ %356, %350 ]
  %493 = icmp eq i32 %492, 0
  br i1 %493, label %494, label %590

494:                                              ; preds = %275, %460, %491, %466, %400, %133
  %495 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 16), align 8
  %496 = icmp eq i32 %495, 0
  br i1 %496, label %567, label %497

497:                                              ; preds = %494
  %498 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 64), align 8
  %499 = getelementptr inbounds nuw i8, ptr %24, i64 368
  %500 = icmp eq i32 %3, 0
  %501 = getelementptr inbounds nuw i8, ptr %24, i64 160
  %502 = getelementptr inbounds nuw i8, ptr %24, i64 312
  %503 = getelementptr inbounds nuw i8, ptr %24, i64 152
  %504 = zext i32 %495 to i64
  br label %505

505:                                              ; preds = %561, %497
  %506 = phi i64 [ 0, %497 ], [ %562, %561 ]
  %507 = getelementptr inbounds nuw %struct.bnnc_tensor, ptr %498, i64 %506
  %508 = getelementptr inbounds nuw i8, ptr %507, i64 24
  %509 = load i64, ptr %508, align 8
  %510 = load ptr, ptr %499, align 8
  %511 = trunc nuw i64 %506 to i32
  %512 = add i32 %48, %511
  %513 = zext i32 %512 to i64
  %514 = getelementptr inbounds nuw i64, ptr %510, i64 %513
  %515 = load i64, ptr %514, align 8
  %516 = getelementptr inbounds nuw ptr, ptr %2, i64 %506
  %517 = load ptr, ptr %516, align 8
  br i1 %500, label %540, label %518

518:                                              ; preds = %505
  %519 = load ptr, ptr %501, align 8
  %520 = ptrtoint ptr %517 to i64
  %521 = load ptr, ptr %502, align 8
  %522 = call i32 %519(i64 noundef %520, i64 noundef %515, i64 noundef %509, ptr noundef %521) #12
  %523 = icmp eq i32 %522, 0
  br i1 %523, label %561, label %524

524:                                              ; preds = %518
  store ptr null, ptr %8, align 8
  %525 = getelementptr inbounds nuw i8, ptr %24, i64 16
  %526 = load ptr, ptr %525, align 8
  %527 = call i32 %526(i32 noundef %522, ptr noundef nonnull %8) #12
  %528 = icmp eq i32 %527, 0
  %529 = load ptr, ptr %8, align 8
  %530 = icmp ne ptr %529, null
  %531 = select i1 %528, i1 %530, i1 false
  br i1 %531, label %533, label %532

532:                                              ; preds = %524
  store ptr @.str.50, ptr %8, align 8
  br label %533

533:                                              ; preds = %532, %524
  %534 = phi ptr [ %529, %524 ], [ @.str.50, %532 ]
  %535 = icmp eq i32 %522, 2
  %536 = select i1 %535, i32 5, i32 8
  %537 = getelementptr inbounds nuw i8, ptr %24, i64 284
  %538 = load i32, ptr %537, align 4
  %539 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %536, ptr noundef nonnull @.str.51, i32 noundef %538, ptr noundef nonnull @.str.70, ptr noundef nonnull %534, i32 noundef %522) #12
  br label %564

540:                                              ; preds = %505
  %541 = load ptr, ptr %503, align 8
  %542 = load ptr, ptr %502, align 8
  %543 = call i32 %541(ptr noundef %517, i64 noundef %515, i64 noundef %509, ptr noundef %542) #12
  %544 = icmp eq i32 %543, 0
  br i1 %544, label %561, label %545

545:                                              ; preds = %540
  store ptr null, ptr %7, align 8
  %546 = getelementptr inbounds nuw i8, ptr %24, i64 16
  %547 = load ptr, ptr %546, align 8
  %548 = call i32 %547(i32 noundef %543, ptr noundef nonnull %7) #12
  %549 = icmp eq i32 %548, 0
  %550 = load ptr, ptr %7, align 8
  %551 = icmp ne ptr %550, null
  %552 = select i1 %549, i1 %551, i1 false
  br i1 %552, label %554, label %553

553:                                              ; preds = %545
  store ptr @.str.50, ptr %7, align 8
  br label %554

554:                                              ; preds = %553, %545
  %555 = phi ptr [ %550, %545 ], [ @.str.50, %553 ]
  %556 = icmp eq i32 %543, 2
  %557 = select i1 %556, i32 5, i32 8
  %558 = getelementptr inbounds nuw i8, ptr %24, i64 284
  %559 = load i32, ptr %558, align 4
  %560 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %557, ptr noundef nonnull @.str.51, i32 noundef %559, ptr noundef nonnull @.str.71, ptr noundef nonnull %555, i32 noundef %543) #12
  br label %564

561:                                              ; preds = %540, %518
  %562 = add nuw nsw i64 %506, 1
  %563 = icmp eq i64 %562, %504
  br i1 %563, label %567, label %505, !llvm.loop !18

564:                                              ; preds = %554, %533
  %565 = phi i32 [ %560, %554 ], [ %539, %533 ]
  %566 = icmp eq i32 %565, 0
  br i1 %566, label %567, label %590

567:                                              ; preds = %561, %564, %494
  %568 = getelementptr inbounds nuw i8, ptr %24, i64 184
  %569 = load ptr, ptr %568, align 8
  %570 = getelementptr inbounds nuw i8, ptr %24, i64 312
  %571 = load ptr, ptr %570, align 8
  %572 = call i32 %569(ptr noundef %571) #12
  %573 = icmp eq i32 %572, 0
  br i1 %573, label %590, label %574

574:                                              ; preds = %567
  store ptr null, ptr %6, align 8
  %575 = getelementptr inbounds nuw i8, ptr %24, i64 16
  %576 = load ptr, ptr %575, align 8
  %577 = call i32 %576(i32 noundef %572, ptr noundef nonnull %6) #12
  %578 = icmp eq i32 %577, 0
  %579 = load ptr, ptr %6, align 8
  %580 = icmp ne ptr %579, null
  %581 = select i1 %578, i1 %580, i1 false
  br i1 %581, label %583, label %582

582:                                              ; preds = %574
  store ptr @.str.50, ptr %6, align 8
  br label %583

583:                                              ; preds = %582, %574
  %584 = phi ptr [ %579, %574 ], [ @.str.50, %582 ]
  %585 = icmp eq i32 %572, 2
  %586 = select i1 %585, i32 5, i32 8
  %587 = getelementptr inbounds nuw i8, ptr %24, i64 284
  %588 = load i32, ptr %587, align 4
  %589 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %586, ptr noundef nonnull @.str.51, i32 noundef %588, ptr noundef nonnull @.str.63, ptr noundef nonnull %584, i32 noundef %572) #12
  br label %590

590:                                              ; preds = %163, %196, %365, %114, %326, %484, %491, %564, %567, %583
  %591 = phi i32 [ %490, %484 ], [ %115, %114 ], [ %565, %564 ], [ 0, %567 ], [ %492, %491 ], [ %327, %326 ], [ %589, %583 ], [ %367, %365 ], [ %165, %163 ], [ %201, %196 ]
  %592 = getelementptr inbounds nuw i8, ptr %24, i64 80
  %593 = load ptr, ptr %592, align 8
  %594 = call i32 %593(ptr noundef nonnull %5) #12
  br label %595

595:                                              ; preds = %40, %590
  %596 = phi i32 [ %591, %590 ], [ %46, %40 ]
  ret i32 %596
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

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr noundef captures(none)) local_unnamed_addr #9

declare i32 @bnnc_memory_create(ptr noundef) local_unnamed_addr #5

declare void @bnnc_memory_destroy(ptr noundef) local_unnamed_addr #5

declare void @bnnc_memory_bind(ptr noundef, ptr noundef, ptr noundef) local_unnamed_addr #5

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
