; Made by runtime/build_ir.py: do not edit.
; sources: e5f0e3ac9e463181a080aec223b8bbc45b964155d9e58049ae018f8afd42b6f8
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.bnnc_device_interface = type { ptr, ptr, ptr, ptr }
%struct.bnnc_model = type { i32, i32, i32, i32, i32, i32, ptr, ptr, ptr, ptr, ptr, ptr, ptr, i64, i64, i64, i64, ptr }
%struct.bnnc_cuda_image = type { ptr, ptr, ptr, i32, i32 }
%struct.bnnc_stage = type { ptr, ptr, i32, i32, i32, i32 }
%struct.bnnc_cuda_kernel = type { ptr, i64 }
%struct.bnnc_cuda_launch = type { ptr, ptr, i32, i32, [3 x i32], [3 x i32] }
%struct.bnnc_cuda_argument = type { i64, i32, i32 }
%struct.bnnc_argument = type { i64, i32, i32 }
%struct.bnnc_cuda_prepared = type { ptr, ptr, ptr }
%struct.bnnc_tensor = type { ptr, ptr, ptr, i64, i32 }

@.str = private unnamed_addr constant [17 x i8] c"an unknown error\00", align 1
@.str.1 = private unnamed_addr constant [20 x i8] c"GPU %d: %s: %s (%d)\00", align 1
@bnnc_cuda_interface = hidden local_unnamed_addr constant %struct.bnnc_device_interface { ptr @open_device, ptr @close_device, ptr @run_device, ptr @device_name }, align 8
@.str.2 = private unnamed_addr constant [13 x i8] c"libcuda.so.1\00", align 1
@.str.3 = private unnamed_addr constant [7 x i8] c"cuInit\00", align 1
@.str.4 = private unnamed_addr constant [19 x i8] c"cuDriverGetVersion\00", align 1
@.str.5 = private unnamed_addr constant [15 x i8] c"cuGetErrorName\00", align 1
@.str.6 = private unnamed_addr constant [17 x i8] c"cuDeviceGetCount\00", align 1
@.str.7 = private unnamed_addr constant [12 x i8] c"cuDeviceGet\00", align 1
@.str.8 = private unnamed_addr constant [16 x i8] c"cuDeviceGetName\00", align 1
@.str.9 = private unnamed_addr constant [21 x i8] c"cuDeviceGetAttribute\00", align 1
@.str.10 = private unnamed_addr constant [25 x i8] c"cuDevicePrimaryCtxRetain\00", align 1
@.str.11 = private unnamed_addr constant [29 x i8] c"cuDevicePrimaryCtxRelease_v2\00", align 1
@.str.12 = private unnamed_addr constant [20 x i8] c"cuCtxPushCurrent_v2\00", align 1
@.str.13 = private unnamed_addr constant [19 x i8] c"cuCtxPopCurrent_v2\00", align 1
@.str.14 = private unnamed_addr constant [17 x i8] c"cuModuleLoadData\00", align 1
@.str.15 = private unnamed_addr constant [15 x i8] c"cuModuleUnload\00", align 1
@.str.16 = private unnamed_addr constant [20 x i8] c"cuModuleGetFunction\00", align 1
@.str.17 = private unnamed_addr constant [19 x i8] c"cuFuncSetAttribute\00", align 1
@.str.18 = private unnamed_addr constant [14 x i8] c"cuMemAlloc_v2\00", align 1
@.str.19 = private unnamed_addr constant [13 x i8] c"cuMemFree_v2\00", align 1
@.str.20 = private unnamed_addr constant [16 x i8] c"cuMemsetD8Async\00", align 1
@.str.21 = private unnamed_addr constant [21 x i8] c"cuMemcpyHtoDAsync_v2\00", align 1
@.str.22 = private unnamed_addr constant [21 x i8] c"cuMemcpyDtoHAsync_v2\00", align 1
@.str.23 = private unnamed_addr constant [21 x i8] c"cuMemcpyDtoDAsync_v2\00", align 1
@.str.24 = private unnamed_addr constant [15 x i8] c"cuStreamCreate\00", align 1
@.str.25 = private unnamed_addr constant [19 x i8] c"cuStreamDestroy_v2\00", align 1
@.str.26 = private unnamed_addr constant [20 x i8] c"cuStreamSynchronize\00", align 1
@.str.27 = private unnamed_addr constant [24 x i8] c"cuStreamBeginCapture_v2\00", align 1
@.str.28 = private unnamed_addr constant [19 x i8] c"cuStreamEndCapture\00", align 1
@.str.29 = private unnamed_addr constant [28 x i8] c"cuGraphInstantiateWithFlags\00", align 1
@.str.30 = private unnamed_addr constant [15 x i8] c"cuGraphDestroy\00", align 1
@.str.31 = private unnamed_addr constant [14 x i8] c"cuGraphLaunch\00", align 1
@.str.32 = private unnamed_addr constant [19 x i8] c"cuGraphExecDestroy\00", align 1
@.str.33 = private unnamed_addr constant [14 x i8] c"cuEventCreate\00", align 1
@.str.34 = private unnamed_addr constant [18 x i8] c"cuEventDestroy_v2\00", align 1
@.str.35 = private unnamed_addr constant [14 x i8] c"cuEventRecord\00", align 1
@.str.36 = private unnamed_addr constant [19 x i8] c"cuEventElapsedTime\00", align 1
@.str.37 = private unnamed_addr constant [15 x i8] c"cuLaunchKernel\00", align 1
@bnnc_compiled_model = external hidden local_unnamed_addr constant %struct.bnnc_model, align 8
@.str.38 = private unnamed_addr constant [24 x i8] c"cannot load the kernels\00", align 1
@.str.39 = private unnamed_addr constant [25 x i8] c"too little shared memory\00", align 1
@.str.40 = private unnamed_addr constant [21 x i8] c"cannot make a stream\00", align 1
@.str.41 = private unnamed_addr constant [49 x i8] c"GPU %d (%s) has not enough memory for %llu bytes\00", align 1
@.str.42 = private unnamed_addr constant [23 x i8] c"cannot allocate memory\00", align 1
@.str.43 = private unnamed_addr constant [20 x i8] c"cannot clear memory\00", align 1
@.str.44 = private unnamed_addr constant [24 x i8] c"cannot copy the weights\00", align 1
@.str.45 = private unnamed_addr constant [25 x i8] c"cannot start the kernels\00", align 1
@.str.46 = private unnamed_addr constant [16 x i8] c"a kernel failed\00", align 1
@.str.47 = private unnamed_addr constant [62 x i8] c"the NVIDIA driver is for CUDA %d.%d, this library needs %d.%d\00", align 1
@.str.48 = private unnamed_addr constant [50 x i8] c"no NVIDIA driver for CUDA %d.%d: %s was not found\00", align 1
@.str.49 = private unnamed_addr constant [31 x i8] c"the NVIDIA driver finds no GPU\00", align 1
@.str.50 = private unnamed_addr constant [44 x i8] c"the NVIDIA driver does not start: %s (%d)%s\00", align 1
@.str.51 = private unnamed_addr constant [52 x i8] c"; was this process forked from one that uses a GPU?\00", align 1
@.str.52 = private unnamed_addr constant [1 x i8] zeroinitializer, align 1
@.str.53 = private unnamed_addr constant [22 x i8] c"cannot count the GPUs\00", align 1
@.str.54 = private unnamed_addr constant [40 x i8] c"there is no GPU %d: the driver finds %d\00", align 1
@.str.55 = private unnamed_addr constant [15 x i8] c"cannot find it\00", align 1
@.str.56 = private unnamed_addr constant [24 x i8] c"cannot ask for its name\00", align 1
@.str.57 = private unnamed_addr constant [22 x i8] c"cannot ask what it is\00", align 1
@.str.59 = private unnamed_addr constant [59 x i8] c"GPU %d (%s) is an sm_%d%d, and this library has code for%s\00", align 1
@.str.60 = private unnamed_addr constant [18 x i8] c"not enough memory\00", align 1
@.str.61 = private unnamed_addr constant [14 x i8] c"cannot use it\00", align 1
@.str.62 = private unnamed_addr constant [27 x i8] c"cannot prepare the network\00", align 1
@.str.63 = private unnamed_addr constant [85 x i8] c"GPU %d was opened before this process was forked, and can be used by the other alone\00", align 1
@.str.64 = private unnamed_addr constant [21 x i8] c"cannot begin a graph\00", align 1
@.str.65 = private unnamed_addr constant [35 x i8] c"cannot make a graph of the kernels\00", align 1
@.str.66 = private unnamed_addr constant [21 x i8] c"cannot read an input\00", align 1
@.str.67 = private unnamed_addr constant [21 x i8] c"cannot copy an input\00", align 1
@.str.68 = private unnamed_addr constant [20 x i8] c"cannot copy tensors\00", align 1
@.str.69 = private unnamed_addr constant [21 x i8] c"cannot note the time\00", align 1
@.str.70 = private unnamed_addr constant [21 x i8] c"cannot read the time\00", align 1
@.str.71 = private unnamed_addr constant [21 x i8] c"cannot make an event\00", align 1
@.str.72 = private unnamed_addr constant [23 x i8] c"cannot write an output\00", align 1
@.str.73 = private unnamed_addr constant [22 x i8] c"cannot copy an output\00", align 1

; Function Attrs: nounwind
define hidden i32 @bnnc_cuda_choose(ptr noundef %0, ptr noundef %1, ptr noundef readonly captures(none) %2) local_unnamed_addr #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca [160 x i8], align 16
  %11 = alloca ptr, align 8
  %12 = alloca i32, align 4
  %13 = tail call ptr @bnnc_cuda_load_driver(ptr noundef %1)
  store i32 0, ptr %12, align 4
  %14 = getelementptr inbounds nuw i8, ptr %2, i64 12
  %15 = load i32, ptr %14, align 4
  %16 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %17 = load ptr, ptr %16, align 8
  %18 = icmp eq ptr %17, null
  br i1 %18, label %39, label %19

19:                                               ; preds = %3
  %20 = call i32 %17(ptr noundef nonnull %12) #12
  %21 = load i32, ptr %12, align 4
  %22 = icmp ne i32 %21, 0
  %23 = icmp slt i32 %21, %15
  %24 = select i1 %22, i1 %23, i1 false
  br i1 %24, label %25, label %37

25:                                               ; preds = %19
  %26 = sdiv i32 %21, 1000
  %27 = srem i32 %21, 1000
  %28 = trunc nsw i32 %27 to i16
  %29 = sdiv i16 %28, 10
  %30 = sext i16 %29 to i32
  %31 = sdiv i32 %15, 1000
  %32 = srem i32 %15, 1000
  %33 = trunc nsw i32 %32 to i16
  %34 = sdiv i16 %33, 10
  %35 = sext i16 %34 to i32
  %36 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef 7, ptr noundef nonnull @.str.47, i32 noundef %26, i32 noundef %30, i32 noundef %31, i32 noundef %35) #12
  br label %70

37:                                               ; preds = %19
  %38 = icmp eq ptr %13, null
  br i1 %38, label %48, label %41

39:                                               ; preds = %3
  %40 = icmp eq ptr %13, null
  br i1 %40, label %50, label %41

41:                                               ; preds = %39, %37
  %42 = sdiv i32 %15, 1000
  %43 = srem i32 %15, 1000
  %44 = trunc nsw i32 %43 to i16
  %45 = sdiv i16 %44, 10
  %46 = sext i16 %45 to i32
  %47 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef 7, ptr noundef nonnull @.str.48, i32 noundef %42, i32 noundef %46, ptr noundef nonnull %13) #12
  br label %70

48:                                               ; preds = %37
  %49 = icmp eq i32 %20, 0
  br i1 %49, label %50, label %53

50:                                               ; preds = %48, %39
  %51 = load ptr, ptr %1, align 8
  %52 = call i32 %51(i32 noundef 0) #12
  br label %53

53:                                               ; preds = %50, %48
  %54 = phi i32 [ %20, %48 ], [ %52, %50 ]
  switch i32 %54, label %58 [
    i32 100, label %56
    i32 0, label %55
  ]

55:                                               ; preds = %53
  br label %73

56:                                               ; preds = %53
  %57 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef 8, ptr noundef nonnull @.str.49) #12
  br label %70

58:                                               ; preds = %53
  store ptr null, ptr %11, align 8
  %59 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %60 = load ptr, ptr %59, align 8
  %61 = call i32 %60(i32 noundef %54, ptr noundef nonnull %11) #12
  %62 = icmp eq i32 %61, 0
  %63 = load ptr, ptr %11, align 8
  %64 = icmp ne ptr %63, null
  %65 = select i1 %62, i1 %64, i1 false
  %66 = select i1 %65, ptr %63, ptr @.str
  %67 = icmp eq i32 %54, 3
  %68 = select i1 %67, ptr @.str.51, ptr @.str.52
  %69 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef 7, ptr noundef nonnull @.str.50, ptr noundef %66, i32 noundef %54, ptr noundef nonnull %68) #12
  br label %70

70:                                               ; preds = %25, %41, %56, %58
  %71 = phi i32 [ %36, %25 ], [ %47, %41 ], [ %57, %56 ], [ %69, %58 ]
  %72 = icmp eq i32 %71, 0
  br i1 %72, label %73, label %211

73:                                               ; preds = %55, %70
  store i32 0, ptr %7, align 4
  store i32 0, ptr %8, align 4
  store i32 0, ptr %9, align 4
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(160) %10, i8 0, i64 160, i1 false)
  %74 = getelementptr inbounds nuw i8, ptr %1, i64 24
  %75 = load ptr, ptr %74, align 8
  %76 = call i32 %75(ptr noundef nonnull %7) #12
  %77 = icmp eq i32 %76, 0
  br i1 %77, label %92, label %78

78:                                               ; preds = %73
  %79 = icmp eq i32 %76, 2
  %80 = select i1 %79, i32 5, i32 8
  %81 = getelementptr inbounds nuw i8, ptr %1, i64 288
  %82 = load i32, ptr %81, align 8
  store ptr null, ptr %6, align 8
  %83 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %84 = load ptr, ptr %83, align 8
  %85 = call i32 %84(i32 noundef %76, ptr noundef nonnull %6) #12
  %86 = icmp eq i32 %85, 0
  %87 = load ptr, ptr %6, align 8
  %88 = icmp ne ptr %87, null
  %89 = select i1 %86, i1 %88, i1 false
  %90 = select i1 %89, ptr %87, ptr @.str
  %91 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %80, ptr noundef nonnull @.str.1, i32 noundef %82, ptr noundef nonnull @.str.53, ptr noundef %90, i32 noundef %76) #12
  br label %209

92:                                               ; preds = %73
  %93 = getelementptr inbounds nuw i8, ptr %1, i64 288
  %94 = load i32, ptr %93, align 8
  %95 = load i32, ptr %7, align 4
  %96 = icmp slt i32 %94, %95
  br i1 %96, label %99, label %97

97:                                               ; preds = %92
  %98 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef 8, ptr noundef nonnull @.str.54, i32 noundef %94, i32 noundef %95) #12
  br label %209

99:                                               ; preds = %92
  %100 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %101 = load ptr, ptr %100, align 8
  %102 = getelementptr inbounds nuw i8, ptr %1, i64 284
  %103 = call i32 %101(ptr noundef nonnull %102, i32 noundef %94) #12
  %104 = icmp eq i32 %103, 0
  br i1 %104, label %118, label %105

105:                                              ; preds = %99
  %106 = icmp eq i32 %103, 2
  %107 = select i1 %106, i32 5, i32 8
  %108 = load i32, ptr %93, align 8
  store ptr null, ptr %5, align 8
  %109 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %110 = load ptr, ptr %109, align 8
  %111 = call i32 %110(i32 noundef %103, ptr noundef nonnull %5) #12
  %112 = icmp eq i32 %111, 0
  %113 = load ptr, ptr %5, align 8
  %114 = icmp ne ptr %113, null
  %115 = select i1 %112, i1 %114, i1 false
  %116 = select i1 %115, ptr %113, ptr @.str
  %117 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %107, ptr noundef nonnull @.str.1, i32 noundef %108, ptr noundef nonnull @.str.55, ptr noundef %116, i32 noundef %103) #12
  br label %209

118:                                              ; preds = %99
  %119 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %120 = load ptr, ptr %119, align 8
  %121 = getelementptr inbounds nuw i8, ptr %1, i64 488
  %122 = load i32, ptr %102, align 4
  %123 = call i32 %120(ptr noundef nonnull %121, i32 noundef 96, i32 noundef %122) #12
  %124 = icmp eq i32 %123, 0
  br i1 %124, label %138, label %125

125:                                              ; preds = %118
  %126 = icmp eq i32 %123, 2
  %127 = select i1 %126, i32 5, i32 8
  %128 = load i32, ptr %93, align 8
  store ptr null, ptr %4, align 8
  %129 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %130 = load ptr, ptr %129, align 8
  %131 = call i32 %130(i32 noundef %123, ptr noundef nonnull %4) #12
  %132 = icmp eq i32 %131, 0
  %133 = load ptr, ptr %4, align 8
  %134 = icmp ne ptr %133, null
  %135 = select i1 %132, i1 %134, i1 false
  %136 = select i1 %135, ptr %133, ptr @.str
  %137 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %127, ptr noundef nonnull @.str.1, i32 noundef %128, ptr noundef nonnull @.str.56, ptr noundef %136, i32 noundef %123) #12
  br label %209

138:                                              ; preds = %118
  %139 = getelementptr inbounds nuw i8, ptr %1, i64 48
  %140 = load ptr, ptr %139, align 8
  %141 = load i32, ptr %102, align 4
  %142 = call i32 %140(ptr noundef nonnull %8, i32 noundef 75, i32 noundef %141) #12
  %143 = icmp eq i32 %142, 0
  br i1 %143, label %146, label %144

144:                                              ; preds = %138
  %145 = call i32 @bnnc_cuda_failed(ptr noundef %0, ptr noundef nonnull %1, i32 noundef %142, ptr noundef nonnull @.str.57)
  br label %209

146:                                              ; preds = %138
  %147 = load ptr, ptr %139, align 8
  %148 = load i32, ptr %102, align 4
  %149 = call i32 %147(ptr noundef nonnull %9, i32 noundef 76, i32 noundef %148) #12
  %150 = icmp eq i32 %149, 0
  br i1 %150, label %151, label %159

151:                                              ; preds = %146
  %152 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %153 = load i32, ptr %152, align 8
  %154 = icmp eq i32 %153, 0
  br i1 %154, label %161, label %155

155:                                              ; preds = %151
  %156 = load i32, ptr %8, align 4
  %157 = load i32, ptr %9, align 4
  %158 = getelementptr inbounds nuw i8, ptr %1, i64 304
  br label %165

159:                                              ; preds = %146
  %160 = call i32 @bnnc_cuda_failed(ptr noundef %0, ptr noundef nonnull %1, i32 noundef %149, ptr noundef nonnull @.str.57)
  br label %209

161:                                              ; preds = %199, %151
  %162 = getelementptr inbounds nuw i8, ptr %1, i64 304
  %163 = load ptr, ptr %162, align 8
  %164 = icmp eq ptr %163, null
  br i1 %164, label %204, label %209

165:                                              ; preds = %199, %155
  %166 = phi i32 [ %153, %155 ], [ %200, %199 ]
  %167 = phi i64 [ 0, %155 ], [ %201, %199 ]
  %168 = phi i64 [ 0, %155 ], [ %182, %199 ]
  %169 = load ptr, ptr %2, align 8
  %170 = getelementptr inbounds nuw %struct.bnnc_cuda_image, ptr %169, i64 %167
  %171 = load ptr, ptr %170, align 8
  %172 = call i64 @strlen(ptr noundef nonnull dereferenceable(1) %171) #13
  %173 = add i64 %168, 2
  %174 = add i64 %173, %172
  %175 = icmp ult i64 %174, 160
  br i1 %175, label %176, label %181

176:                                              ; preds = %165
  %177 = getelementptr inbounds nuw i8, ptr %10, i64 %168
  store i8 32, ptr %177, align 1
  %178 = getelementptr inbounds nuw i8, ptr %177, i64 1
  %179 = add i64 %172, 1
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %178, ptr nonnull align 1 %171, i64 %179, i1 false)
  %180 = add i64 %179, %168
  br label %181

181:                                              ; preds = %176, %165
  %182 = phi i64 [ %180, %176 ], [ %168, %165 ]
  %183 = getelementptr inbounds nuw i8, ptr %170, i64 24
  %184 = load i32, ptr %183, align 8
  %185 = icmp eq i32 %184, %156
  br i1 %185, label %186, label %199

186:                                              ; preds = %181
  %187 = getelementptr inbounds nuw i8, ptr %170, i64 28
  %188 = load i32, ptr %187, align 4
  %189 = icmp sgt i32 %188, %157
  br i1 %189, label %199, label %190

190:                                              ; preds = %186
  %191 = load ptr, ptr %158, align 8
  %192 = icmp eq ptr %191, null
  br i1 %192, label %197, label %193

193:                                              ; preds = %190
  %194 = getelementptr inbounds nuw i8, ptr %191, i64 28
  %195 = load i32, ptr %194, align 4
  %196 = icmp ugt i32 %188, %195
  br i1 %196, label %197, label %199

197:                                              ; preds = %193, %190
  store ptr %170, ptr %158, align 8
  %198 = load i32, ptr %152, align 8
  br label %199

199:                                              ; preds = %197, %193, %186, %181
  %200 = phi i32 [ %198, %197 ], [ %166, %193 ], [ %166, %186 ], [ %166, %181 ]
  %201 = add nuw nsw i64 %167, 1
  %202 = zext i32 %200 to i64
  %203 = icmp samesign ult i64 %201, %202
  br i1 %203, label %165, label %161, !llvm.loop !4

204:                                              ; preds = %161
  %205 = load i32, ptr %93, align 8
  %206 = load i32, ptr %8, align 4
  %207 = load i32, ptr %9, align 4
  %208 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef 8, ptr noundef nonnull @.str.59, i32 noundef %205, ptr noundef nonnull %121, i32 noundef %206, i32 noundef %207, ptr noundef nonnull %10) #12
  br label %209

209:                                              ; preds = %78, %97, %105, %125, %144, %159, %161, %204
  %210 = phi i32 [ %98, %97 ], [ %91, %78 ], [ %208, %204 ], [ %160, %159 ], [ %145, %144 ], [ %137, %125 ], [ %117, %105 ], [ 0, %161 ]
  br label %211

211:                                              ; preds = %70, %209
  %212 = phi i32 [ %210, %209 ], [ %71, %70 ]
  ret i32 %212
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)

; Function Attrs: nounwind
define hidden ptr @bnnc_cuda_error_name(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = alloca ptr, align 8
  store ptr null, ptr %3, align 8
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %5 = load ptr, ptr %4, align 8
  %6 = call i32 %5(i32 noundef %1, ptr noundef nonnull %3) #12
  %7 = icmp eq i32 %6, 0
  %8 = load ptr, ptr %3, align 8
  %9 = icmp ne ptr %8, null
  %10 = select i1 %7, i1 %9, i1 false
  %11 = select i1 %10, ptr %8, ptr @.str
  ret ptr %11
}

; Function Attrs: nounwind
define hidden i32 @bnnc_cuda_failed(ptr noundef %0, ptr noundef readonly captures(none) %1, i32 noundef %2, ptr noundef %3) local_unnamed_addr #0 {
  %5 = alloca ptr, align 8
  %6 = icmp eq i32 %2, 2
  %7 = select i1 %6, i32 5, i32 8
  %8 = getelementptr inbounds nuw i8, ptr %1, i64 288
  %9 = load i32, ptr %8, align 8
  store ptr null, ptr %5, align 8
  %10 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %11 = load ptr, ptr %10, align 8
  %12 = call i32 %11(i32 noundef %2, ptr noundef nonnull %5) #12
  %13 = icmp eq i32 %12, 0
  %14 = load ptr, ptr %5, align 8
  %15 = icmp ne ptr %14, null
  %16 = select i1 %13, i1 %15, i1 false
  %17 = select i1 %16, ptr %14, ptr @.str
  %18 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %7, ptr noundef nonnull @.str.1, i32 noundef %9, ptr noundef %3, ptr noundef %17, i32 noundef %2) #12
  ret i32 %18
}

declare i32 @bnnc_fail(ptr noundef, i32 noundef, ptr noundef, ...) local_unnamed_addr #2

; Function Attrs: nounwind
define internal i32 @open_device(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = tail call noalias dereferenceable_or_null(584) ptr @calloc(i64 noundef 1, i64 noundef 584) #14
  %7 = icmp eq ptr %6, null
  br i1 %7, label %8, label %10

8:                                                ; preds = %2
  %9 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef 5, ptr noundef nonnull @.str.60) #12
  br label %76

10:                                               ; preds = %2
  %11 = getelementptr inbounds nuw i8, ptr %6, i64 288
  store i32 %1, ptr %11, align 8
  %12 = tail call i32 @getpid() #12
  %13 = getelementptr inbounds nuw i8, ptr %6, i64 280
  store i32 %12, ptr %13, align 8
  %14 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 112), align 8
  %15 = getelementptr inbounds nuw i8, ptr %14, i64 8
  %16 = load ptr, ptr %15, align 8
  %17 = tail call i32 @bnnc_cuda_choose(ptr noundef %0, ptr noundef nonnull %6, ptr noundef %16)
  %18 = icmp eq i32 %17, 0
  br i1 %18, label %19, label %72

19:                                               ; preds = %10
  %20 = tail call i32 @bnnc_cuda_make_tables(ptr noundef nonnull %6)
  %21 = icmp eq i32 %20, 0
  br i1 %21, label %24, label %22

22:                                               ; preds = %19
  %23 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef 5, ptr noundef nonnull @.str.60) #12
  br label %69

24:                                               ; preds = %19
  %25 = getelementptr inbounds nuw i8, ptr %6, i64 56
  %26 = load ptr, ptr %25, align 8
  %27 = getelementptr inbounds nuw i8, ptr %6, i64 296
  %28 = getelementptr inbounds nuw i8, ptr %6, i64 284
  %29 = load i32, ptr %28, align 4
  %30 = tail call i32 %26(ptr noundef nonnull %27, i32 noundef %29) #12
  %31 = icmp eq i32 %30, 0
  br i1 %31, label %45, label %32

32:                                               ; preds = %24
  %33 = icmp eq i32 %30, 2
  %34 = select i1 %33, i32 5, i32 8
  %35 = load i32, ptr %11, align 8
  store ptr null, ptr %5, align 8
  %36 = getelementptr inbounds nuw i8, ptr %6, i64 16
  %37 = load ptr, ptr %36, align 8
  %38 = call i32 %37(i32 noundef %30, ptr noundef nonnull %5) #12
  %39 = icmp eq i32 %38, 0
  %40 = load ptr, ptr %5, align 8
  %41 = icmp ne ptr %40, null
  %42 = select i1 %39, i1 %41, i1 false
  %43 = select i1 %42, ptr %40, ptr @.str
  %44 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %34, ptr noundef nonnull @.str.1, i32 noundef %35, ptr noundef nonnull @.str.61, ptr noundef %43, i32 noundef %30) #12
  br label %69

45:                                               ; preds = %24
  %46 = getelementptr inbounds nuw i8, ptr %6, i64 72
  %47 = load ptr, ptr %46, align 8
  %48 = load ptr, ptr %27, align 8
  %49 = tail call i32 %47(ptr noundef %48) #12
  %50 = icmp eq i32 %49, 0
  br i1 %50, label %64, label %51

51:                                               ; preds = %45
  %52 = icmp eq i32 %49, 2
  %53 = select i1 %52, i32 5, i32 8
  %54 = load i32, ptr %11, align 8
  store ptr null, ptr %4, align 8
  %55 = getelementptr inbounds nuw i8, ptr %6, i64 16
  %56 = load ptr, ptr %55, align 8
  %57 = call i32 %56(i32 noundef %49, ptr noundef nonnull %4) #12
  %58 = icmp eq i32 %57, 0
  %59 = load ptr, ptr %4, align 8
  %60 = icmp ne ptr %59, null
  %61 = select i1 %58, i1 %60, i1 false
  %62 = select i1 %61, ptr %59, ptr @.str
  %63 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %53, ptr noundef nonnull @.str.1, i32 noundef %54, ptr noundef nonnull @.str.61, ptr noundef %62, i32 noundef %49) #12
  br label %69

64:                                               ; preds = %45
  %65 = tail call fastcc i32 @ready(ptr noundef %0, ptr noundef nonnull %6, ptr noundef %16)
  %66 = getelementptr inbounds nuw i8, ptr %6, i64 80
  %67 = load ptr, ptr %66, align 8
  %68 = call i32 %67(ptr noundef nonnull %3) #12
  br label %69

69:                                               ; preds = %22, %32, %51, %64
  %70 = phi i32 [ %44, %32 ], [ %23, %22 ], [ %65, %64 ], [ %63, %51 ]
  %71 = icmp eq i32 %70, 0
  br i1 %71, label %74, label %72

72:                                               ; preds = %10, %69
  %73 = phi i32 [ %70, %69 ], [ %17, %10 ]
  call void @close_device(ptr noundef nonnull %6)
  br label %76

74:                                               ; preds = %69
  %75 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store ptr %6, ptr %75, align 8
  br label %76

76:                                               ; preds = %72, %74, %8
  %77 = phi i32 [ %9, %8 ], [ 0, %74 ], [ %73, %72 ]
  ret i32 %77
}

; Function Attrs: nounwind
define internal void @close_device(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = icmp eq ptr %0, null
  br i1 %3, label %106, label %4

4:                                                ; preds = %1
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 296
  %6 = load ptr, ptr %5, align 8
  %7 = icmp eq ptr %6, null
  br i1 %7, label %90, label %8

8:                                                ; preds = %4
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 280
  %10 = load i32, ptr %9, align 8
  %11 = tail call i32 @getpid() #12
  %12 = icmp eq i32 %10, %11
  br i1 %12, label %13, label %90

13:                                               ; preds = %8
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %15 = load ptr, ptr %14, align 8
  %16 = load ptr, ptr %5, align 8
  %17 = tail call i32 %15(ptr noundef %16) #12
  %18 = icmp eq i32 %17, 0
  br i1 %18, label %19, label %84

19:                                               ; preds = %13
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 320
  %21 = load ptr, ptr %20, align 8
  %22 = icmp eq ptr %21, null
  br i1 %22, label %27, label %23

23:                                               ; preds = %19
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %25 = load ptr, ptr %24, align 8
  %26 = tail call i32 %25(ptr noundef nonnull %21) #12
  br label %27

27:                                               ; preds = %23, %19
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 480
  %29 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  %30 = load ptr, ptr %28, align 8
  %31 = icmp eq ptr %30, null
  br i1 %31, label %41, label %32

32:                                               ; preds = %27
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 248
  br label %34

34:                                               ; preds = %45, %32
  %35 = phi ptr [ %30, %32 ], [ %49, %45 ]
  %36 = phi i32 [ 0, %32 ], [ %48, %45 ]
  %37 = zext i32 %36 to i64
  %38 = getelementptr inbounds nuw ptr, ptr %35, i64 %37
  %39 = load ptr, ptr %38, align 8
  %40 = icmp eq ptr %39, null
  br i1 %40, label %41, label %45

41:                                               ; preds = %45, %34, %27
  %42 = getelementptr inbounds nuw i8, ptr %0, i64 416
  %43 = load ptr, ptr %42, align 8
  %44 = icmp eq ptr %43, null
  br i1 %44, label %57, label %53

45:                                               ; preds = %34
  %46 = load ptr, ptr %33, align 8
  %47 = tail call i32 %46(ptr noundef nonnull %39) #12
  %48 = add i32 %36, 1
  %49 = load ptr, ptr %28, align 8
  %50 = icmp eq ptr %49, null
  %51 = icmp ugt i32 %48, %29
  %52 = select i1 %50, i1 true, i1 %51
  br i1 %52, label %41, label %34, !llvm.loop !6

53:                                               ; preds = %41
  %54 = getelementptr inbounds nuw i8, ptr %0, i64 232
  %55 = load ptr, ptr %54, align 8
  %56 = tail call i32 %55(ptr noundef nonnull %43) #12
  br label %57

57:                                               ; preds = %53, %41
  %58 = getelementptr inbounds nuw i8, ptr %0, i64 312
  %59 = load ptr, ptr %58, align 8
  %60 = icmp eq ptr %59, null
  br i1 %60, label %65, label %61

61:                                               ; preds = %57
  %62 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %63 = load ptr, ptr %62, align 8
  %64 = tail call i32 %63(ptr noundef nonnull %59) #12
  br label %65

65:                                               ; preds = %61, %57
  %66 = getelementptr inbounds nuw i8, ptr %0, i64 328
  %67 = load i64, ptr %66, align 8
  %68 = icmp eq i64 %67, 0
  br i1 %68, label %73, label %69

69:                                               ; preds = %65
  %70 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %71 = load ptr, ptr %70, align 8
  %72 = tail call i32 %71(i64 noundef %67) #12
  br label %73

73:                                               ; preds = %69, %65
  %74 = load ptr, ptr %20, align 8
  %75 = icmp eq ptr %74, null
  br i1 %75, label %80, label %76

76:                                               ; preds = %73
  %77 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %78 = load ptr, ptr %77, align 8
  %79 = tail call i32 %78(ptr noundef nonnull %74) #12
  br label %80

80:                                               ; preds = %73, %76
  %81 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %82 = load ptr, ptr %81, align 8
  %83 = call i32 %82(ptr noundef nonnull %2) #12
  br label %84

84:                                               ; preds = %80, %13
  %85 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %86 = load ptr, ptr %85, align 8
  %87 = getelementptr inbounds nuw i8, ptr %0, i64 284
  %88 = load i32, ptr %87, align 4
  %89 = call i32 %86(i32 noundef %88) #12
  br label %90

90:                                               ; preds = %84, %8, %4
  %91 = getelementptr inbounds nuw i8, ptr %0, i64 424
  call void @bnnc_memory_destroy(ptr noundef nonnull %91) #12
  %92 = getelementptr inbounds nuw i8, ptr %0, i64 472
  %93 = load ptr, ptr %92, align 8
  call void @free(ptr noundef %93) #12
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %91, i8 0, i64 56, i1 false)
  %94 = getelementptr inbounds nuw i8, ptr %0, i64 480
  %95 = load ptr, ptr %94, align 8
  call void @free(ptr noundef %95) #12
  %96 = getelementptr inbounds nuw i8, ptr %0, i64 408
  %97 = load ptr, ptr %96, align 8
  call void @free(ptr noundef %97) #12
  %98 = getelementptr inbounds nuw i8, ptr %0, i64 400
  %99 = load ptr, ptr %98, align 8
  call void @free(ptr noundef %99) #12
  %100 = getelementptr inbounds nuw i8, ptr %0, i64 392
  %101 = load ptr, ptr %100, align 8
  call void @free(ptr noundef %101) #12
  %102 = getelementptr inbounds nuw i8, ptr %0, i64 384
  %103 = load ptr, ptr %102, align 8
  call void @free(ptr noundef %103) #12
  %104 = getelementptr inbounds nuw i8, ptr %0, i64 376
  %105 = load ptr, ptr %104, align 8
  call void @free(ptr noundef %105) #12
  call void @free(ptr noundef nonnull %0) #12
  br label %106

106:                                              ; preds = %1, %90
  ret void
}

; Function Attrs: nounwind
define internal i32 @run_device(ptr noundef %0, ptr noundef %1, ptr noundef %2, i32 noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %8 = load ptr, ptr %7, align 8
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 280
  %10 = load i32, ptr %9, align 8
  %11 = tail call i32 @getpid() #12
  %12 = icmp eq i32 %10, %11
  br i1 %12, label %17, label %13

13:                                               ; preds = %4
  %14 = getelementptr inbounds nuw i8, ptr %8, i64 288
  %15 = load i32, ptr %14, align 8
  %16 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 8, ptr noundef nonnull @.str.63, i32 noundef %15) #12
  br label %51

17:                                               ; preds = %4
  %18 = getelementptr inbounds nuw i8, ptr %8, i64 72
  %19 = load ptr, ptr %18, align 8
  %20 = getelementptr inbounds nuw i8, ptr %8, i64 296
  %21 = load ptr, ptr %20, align 8
  %22 = tail call i32 %19(ptr noundef %21) #12
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %38, label %24

24:                                               ; preds = %17
  %25 = icmp eq i32 %22, 2
  %26 = select i1 %25, i32 5, i32 8
  %27 = getelementptr inbounds nuw i8, ptr %8, i64 288
  %28 = load i32, ptr %27, align 8
  store ptr null, ptr %6, align 8
  %29 = getelementptr inbounds nuw i8, ptr %8, i64 16
  %30 = load ptr, ptr %29, align 8
  %31 = call i32 %30(i32 noundef %22, ptr noundef nonnull %6) #12
  %32 = icmp eq i32 %31, 0
  %33 = load ptr, ptr %6, align 8
  %34 = icmp ne ptr %33, null
  %35 = select i1 %32, i1 %34, i1 false
  %36 = select i1 %35, ptr %33, ptr @.str
  %37 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef %26, ptr noundef nonnull @.str.1, i32 noundef %28, ptr noundef nonnull @.str.61, ptr noundef %36, i32 noundef %22) #12
  br label %51

38:                                               ; preds = %17
  %39 = tail call i32 @bnnc_cuda_run(ptr noundef nonnull %0, ptr noundef nonnull %8, ptr noundef %1, ptr noundef %2, i32 noundef %3)
  %40 = icmp eq i32 %39, 0
  br i1 %40, label %47, label %41

41:                                               ; preds = %38
  %42 = getelementptr inbounds nuw i8, ptr %8, i64 184
  %43 = load ptr, ptr %42, align 8
  %44 = getelementptr inbounds nuw i8, ptr %8, i64 320
  %45 = load ptr, ptr %44, align 8
  %46 = tail call i32 %43(ptr noundef %45) #12
  br label %47

47:                                               ; preds = %41, %38
  %48 = getelementptr inbounds nuw i8, ptr %8, i64 80
  %49 = load ptr, ptr %48, align 8
  %50 = call i32 %49(ptr noundef nonnull %5) #12
  br label %51

51:                                               ; preds = %24, %47, %13
  %52 = phi i32 [ %16, %13 ], [ %39, %47 ], [ %37, %24 ]
  ret i32 %52
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal ptr @device_name(ptr noundef readonly captures(none) %0) #3 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 304
  %3 = load ptr, ptr %2, align 8
  %4 = load ptr, ptr %3, align 8
  ret ptr %4
}

; Function Attrs: nounwind
define hidden ptr @bnnc_cuda_load_driver(ptr noundef writeonly captures(none) %0) local_unnamed_addr #0 {
  %2 = tail call ptr @dlopen(ptr noundef nonnull @.str.2, i32 noundef 2) #12
  %3 = icmp eq ptr %2, null
  br i1 %3, label %210, label %4

4:                                                ; preds = %1
  %5 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.3) #12
  store ptr %5, ptr %0, align 8
  %6 = icmp eq ptr %5, null
  %7 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.4) #12
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store ptr %7, ptr %8, align 8
  %9 = icmp eq ptr %7, null
  %10 = select i1 %9, ptr @.str.4, ptr null
  %11 = select i1 %6, ptr @.str.3, ptr %10
  %12 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.5) #12
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 16
  store ptr %12, ptr %13, align 8
  %14 = icmp ne ptr %12, null
  %15 = select i1 %14, i1 true, i1 %6
  %16 = select i1 %15, i1 true, i1 %9
  %17 = select i1 %16, ptr %11, ptr @.str.5
  %18 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.6) #12
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store ptr %18, ptr %19, align 8
  %20 = icmp ne ptr %18, null
  %21 = icmp ne ptr %17, null
  %22 = select i1 %20, i1 true, i1 %21
  %23 = select i1 %22, ptr %17, ptr @.str.6
  %24 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.7) #12
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store ptr %24, ptr %25, align 8
  %26 = icmp ne ptr %24, null
  %27 = icmp ne ptr %23, null
  %28 = select i1 %26, i1 true, i1 %27
  %29 = select i1 %28, ptr %23, ptr @.str.7
  %30 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.8) #12
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store ptr %30, ptr %31, align 8
  %32 = icmp ne ptr %30, null
  %33 = icmp ne ptr %29, null
  %34 = select i1 %32, i1 true, i1 %33
  %35 = select i1 %34, ptr %29, ptr @.str.8
  %36 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.9) #12
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store ptr %36, ptr %37, align 8
  %38 = icmp ne ptr %36, null
  %39 = icmp ne ptr %35, null
  %40 = select i1 %38, i1 true, i1 %39
  %41 = select i1 %40, ptr %35, ptr @.str.9
  %42 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.10) #12
  %43 = getelementptr inbounds nuw i8, ptr %0, i64 56
  store ptr %42, ptr %43, align 8
  %44 = icmp ne ptr %42, null
  %45 = icmp ne ptr %41, null
  %46 = select i1 %44, i1 true, i1 %45
  %47 = select i1 %46, ptr %41, ptr @.str.10
  %48 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.11) #12
  %49 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store ptr %48, ptr %49, align 8
  %50 = icmp ne ptr %48, null
  %51 = icmp ne ptr %47, null
  %52 = select i1 %50, i1 true, i1 %51
  %53 = select i1 %52, ptr %47, ptr @.str.11
  %54 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.12) #12
  %55 = getelementptr inbounds nuw i8, ptr %0, i64 72
  store ptr %54, ptr %55, align 8
  %56 = icmp ne ptr %54, null
  %57 = icmp ne ptr %53, null
  %58 = select i1 %56, i1 true, i1 %57
  %59 = select i1 %58, ptr %53, ptr @.str.12
  %60 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.13) #12
  %61 = getelementptr inbounds nuw i8, ptr %0, i64 80
  store ptr %60, ptr %61, align 8
  %62 = icmp ne ptr %60, null
  %63 = icmp ne ptr %59, null
  %64 = select i1 %62, i1 true, i1 %63
  %65 = select i1 %64, ptr %59, ptr @.str.13
  %66 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.14) #12
  %67 = getelementptr inbounds nuw i8, ptr %0, i64 88
  store ptr %66, ptr %67, align 8
  %68 = icmp ne ptr %66, null
  %69 = icmp ne ptr %65, null
  %70 = select i1 %68, i1 true, i1 %69
  %71 = select i1 %70, ptr %65, ptr @.str.14
  %72 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.15) #12
  %73 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store ptr %72, ptr %73, align 8
  %74 = icmp ne ptr %72, null
  %75 = icmp ne ptr %71, null
  %76 = select i1 %74, i1 true, i1 %75
  %77 = select i1 %76, ptr %71, ptr @.str.15
  %78 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.16) #12
  %79 = getelementptr inbounds nuw i8, ptr %0, i64 104
  store ptr %78, ptr %79, align 8
  %80 = icmp ne ptr %78, null
  %81 = icmp ne ptr %77, null
  %82 = select i1 %80, i1 true, i1 %81
  %83 = select i1 %82, ptr %77, ptr @.str.16
  %84 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.17) #12
  %85 = getelementptr inbounds nuw i8, ptr %0, i64 112
  store ptr %84, ptr %85, align 8
  %86 = icmp ne ptr %84, null
  %87 = icmp ne ptr %83, null
  %88 = select i1 %86, i1 true, i1 %87
  %89 = select i1 %88, ptr %83, ptr @.str.17
  %90 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.18) #12
  %91 = getelementptr inbounds nuw i8, ptr %0, i64 120
  store ptr %90, ptr %91, align 8
  %92 = icmp ne ptr %90, null
  %93 = icmp ne ptr %89, null
  %94 = select i1 %92, i1 true, i1 %93
  %95 = select i1 %94, ptr %89, ptr @.str.18
  %96 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.19) #12
  %97 = getelementptr inbounds nuw i8, ptr %0, i64 128
  store ptr %96, ptr %97, align 8
  %98 = icmp ne ptr %96, null
  %99 = icmp ne ptr %95, null
  %100 = select i1 %98, i1 true, i1 %99
  %101 = select i1 %100, ptr %95, ptr @.str.19
  %102 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.20) #12
  %103 = getelementptr inbounds nuw i8, ptr %0, i64 136
  store ptr %102, ptr %103, align 8
  %104 = icmp ne ptr %102, null
  %105 = icmp ne ptr %101, null
  %106 = select i1 %104, i1 true, i1 %105
  %107 = select i1 %106, ptr %101, ptr @.str.20
  %108 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.21) #12
  %109 = getelementptr inbounds nuw i8, ptr %0, i64 144
  store ptr %108, ptr %109, align 8
  %110 = icmp ne ptr %108, null
  %111 = icmp ne ptr %107, null
  %112 = select i1 %110, i1 true, i1 %111
  %113 = select i1 %112, ptr %107, ptr @.str.21
  %114 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.22) #12
  %115 = getelementptr inbounds nuw i8, ptr %0, i64 152
  store ptr %114, ptr %115, align 8
  %116 = icmp ne ptr %114, null
  %117 = icmp ne ptr %113, null
  %118 = select i1 %116, i1 true, i1 %117
  %119 = select i1 %118, ptr %113, ptr @.str.22
  %120 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.23) #12
  %121 = getelementptr inbounds nuw i8, ptr %0, i64 160
  store ptr %120, ptr %121, align 8
  %122 = icmp ne ptr %120, null
  %123 = icmp ne ptr %119, null
  %124 = select i1 %122, i1 true, i1 %123
  %125 = select i1 %124, ptr %119, ptr @.str.23
  %126 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.24) #12
  %127 = getelementptr inbounds nuw i8, ptr %0, i64 168
  store ptr %126, ptr %127, align 8
  %128 = icmp ne ptr %126, null
  %129 = icmp ne ptr %125, null
  %130 = select i1 %128, i1 true, i1 %129
  %131 = select i1 %130, ptr %125, ptr @.str.24
  %132 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.25) #12
  %133 = getelementptr inbounds nuw i8, ptr %0, i64 176
  store ptr %132, ptr %133, align 8
  %134 = icmp ne ptr %132, null
  %135 = icmp ne ptr %131, null
  %136 = select i1 %134, i1 true, i1 %135
  %137 = select i1 %136, ptr %131, ptr @.str.25
  %138 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.26) #12
  %139 = getelementptr inbounds nuw i8, ptr %0, i64 184
  store ptr %138, ptr %139, align 8
  %140 = icmp ne ptr %138, null
  %141 = icmp ne ptr %137, null
  %142 = select i1 %140, i1 true, i1 %141
  %143 = select i1 %142, ptr %137, ptr @.str.26
  %144 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.27) #12
  %145 = getelementptr inbounds nuw i8, ptr %0, i64 192
  store ptr %144, ptr %145, align 8
  %146 = icmp ne ptr %144, null
  %147 = icmp ne ptr %143, null
  %148 = select i1 %146, i1 true, i1 %147
  %149 = select i1 %148, ptr %143, ptr @.str.27
  %150 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.28) #12
  %151 = getelementptr inbounds nuw i8, ptr %0, i64 200
  store ptr %150, ptr %151, align 8
  %152 = icmp ne ptr %150, null
  %153 = icmp ne ptr %149, null
  %154 = select i1 %152, i1 true, i1 %153
  %155 = select i1 %154, ptr %149, ptr @.str.28
  %156 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.29) #12
  %157 = getelementptr inbounds nuw i8, ptr %0, i64 208
  store ptr %156, ptr %157, align 8
  %158 = icmp ne ptr %156, null
  %159 = icmp ne ptr %155, null
  %160 = select i1 %158, i1 true, i1 %159
  %161 = select i1 %160, ptr %155, ptr @.str.29
  %162 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.30) #12
  %163 = getelementptr inbounds nuw i8, ptr %0, i64 216
  store ptr %162, ptr %163, align 8
  %164 = icmp ne ptr %162, null
  %165 = icmp ne ptr %161, null
  %166 = select i1 %164, i1 true, i1 %165
  %167 = select i1 %166, ptr %161, ptr @.str.30
  %168 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.31) #12
  %169 = getelementptr inbounds nuw i8, ptr %0, i64 224
  store ptr %168, ptr %169, align 8
  %170 = icmp ne ptr %168, null
  %171 = icmp ne ptr %167, null
  %172 = select i1 %170, i1 true, i1 %171
  %173 = select i1 %172, ptr %167, ptr @.str.31
  %174 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.32) #12
  %175 = getelementptr inbounds nuw i8, ptr %0, i64 232
  store ptr %174, ptr %175, align 8
  %176 = icmp ne ptr %174, null
  %177 = icmp ne ptr %173, null
  %178 = select i1 %176, i1 true, i1 %177
  %179 = select i1 %178, ptr %173, ptr @.str.32
  %180 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.33) #12
  %181 = getelementptr inbounds nuw i8, ptr %0, i64 240
  store ptr %180, ptr %181, align 8
  %182 = icmp ne ptr %180, null
  %183 = icmp ne ptr %179, null
  %184 = select i1 %182, i1 true, i1 %183
  %185 = select i1 %184, ptr %179, ptr @.str.33
  %186 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.34) #12
  %187 = getelementptr inbounds nuw i8, ptr %0, i64 248
  store ptr %186, ptr %187, align 8
  %188 = icmp ne ptr %186, null
  %189 = icmp ne ptr %185, null
  %190 = select i1 %188, i1 true, i1 %189
  %191 = select i1 %190, ptr %185, ptr @.str.34
  %192 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.35) #12
  %193 = getelementptr inbounds nuw i8, ptr %0, i64 256
  store ptr %192, ptr %193, align 8
  %194 = icmp ne ptr %192, null
  %195 = icmp ne ptr %191, null
  %196 = select i1 %194, i1 true, i1 %195
  %197 = select i1 %196, ptr %191, ptr @.str.35
  %198 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.36) #12
  %199 = getelementptr inbounds nuw i8, ptr %0, i64 264
  store ptr %198, ptr %199, align 8
  %200 = icmp ne ptr %198, null
  %201 = icmp ne ptr %197, null
  %202 = select i1 %200, i1 true, i1 %201
  %203 = select i1 %202, ptr %197, ptr @.str.36
  %204 = tail call ptr @dlsym(ptr noundef nonnull %2, ptr noundef nonnull @.str.37) #12
  %205 = getelementptr inbounds nuw i8, ptr %0, i64 272
  store ptr %204, ptr %205, align 8
  %206 = icmp ne ptr %204, null
  %207 = icmp ne ptr %203, null
  %208 = select i1 %206, i1 true, i1 %207
  %209 = select i1 %208, ptr %203, ptr @.str.37
  br label %210

210:                                              ; preds = %1, %4
  %211 = phi ptr [ %209, %4 ], [ @.str.2, %1 ]
  ret ptr %211
}

; Function Attrs: nounwind
declare ptr @dlopen(ptr noundef, i32 noundef) local_unnamed_addr #4

; Function Attrs: nounwind
declare ptr @dlsym(ptr noundef, ptr noundef) local_unnamed_addr #4

; Function Attrs: nofree nounwind memory(read, argmem: readwrite, inaccessiblemem: readwrite, target_mem0: none, target_mem1: none)
define hidden range(i32 0, 2) i32 @bnnc_cuda_make_tables(ptr noundef captures(none) %0) local_unnamed_addr #5 {
  %2 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  %3 = icmp eq i32 %2, 0
  br i1 %3, label %14, label %4

4:                                                ; preds = %1
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 304
  %6 = load ptr, ptr %5, align 8
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 8
  %8 = load ptr, ptr %7, align 8
  %9 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %10 = zext i32 %2 to i64
  br label %44

11:                                               ; preds = %81
  %12 = add i64 %55, 1
  %13 = add i64 %82, 1
  br label %14

14:                                               ; preds = %11, %1
  %15 = phi i64 [ 1, %1 ], [ %13, %11 ]
  %16 = phi i64 [ 1, %1 ], [ %12, %11 ]
  %17 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 12), align 4
  %18 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 16), align 8
  %19 = add i32 %17, 1
  %20 = add i32 %19, %18
  %21 = zext i32 %20 to i64
  %22 = tail call noalias ptr @calloc(i64 noundef %21, i64 noundef 8) #14
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 376
  store ptr %22, ptr %23, align 8
  %24 = tail call noalias ptr @calloc(i64 noundef %16, i64 noundef 24) #14
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 384
  store ptr %24, ptr %25, align 8
  %26 = add i32 %2, 1
  %27 = zext i32 %26 to i64
  %28 = tail call noalias ptr @calloc(i64 noundef %27, i64 noundef 4) #14
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 392
  store ptr %28, ptr %29, align 8
  %30 = tail call noalias ptr @calloc(i64 noundef %15, i64 noundef 8) #14
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 400
  store ptr %30, ptr %31, align 8
  %32 = tail call noalias ptr @calloc(i64 noundef %15, i64 noundef 8) #14
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 408
  store ptr %32, ptr %33, align 8
  %34 = icmp eq ptr %22, null
  %35 = icmp eq ptr %24, null
  %36 = or i1 %34, %35
  %37 = icmp eq ptr %28, null
  %38 = or i1 %36, %37
  %39 = icmp eq ptr %30, null
  %40 = or i1 %38, %39
  %41 = icmp eq ptr %32, null
  %42 = or i1 %40, %41
  %43 = zext i1 %42 to i32
  ret i32 %43

44:                                               ; preds = %4, %81
  %45 = phi i64 [ 0, %4 ], [ %83, %81 ]
  %46 = phi i64 [ 0, %4 ], [ %55, %81 ]
  %47 = phi i64 [ 0, %4 ], [ %82, %81 ]
  %48 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %9, i64 %45
  %49 = getelementptr inbounds nuw i8, ptr %48, i64 20
  %50 = load i32, ptr %49, align 4
  %51 = zext i32 %50 to i64
  %52 = getelementptr inbounds nuw %struct.bnnc_cuda_kernel, ptr %8, i64 %51
  %53 = getelementptr inbounds nuw i8, ptr %52, i64 8
  %54 = load i64, ptr %53, align 8
  %55 = add i64 %54, %46
  %56 = icmp eq i64 %54, 0
  br i1 %56, label %81, label %57

57:                                               ; preds = %44
  %58 = load ptr, ptr %52, align 8
  %59 = and i64 %54, 3
  %60 = icmp ult i64 %54, 4
  br i1 %60, label %65, label %61

61:                                               ; preds = %57
  %62 = and i64 %54, -4
  br label %85

63:                                               ; preds = %85
  %64 = icmp eq i64 %59, 0
  br i1 %64, label %81, label %65

65:                                               ; preds = %63, %57
  %66 = phi i64 [ 0, %57 ], [ %109, %63 ]
  %67 = phi i64 [ %47, %57 ], [ %108, %63 ]
  %68 = icmp ne i64 %59, 0
  tail call void @llvm.assume(i1 %68)
  br label %69

69:                                               ; preds = %69, %65
  %70 = phi i64 [ %66, %65 ], [ %78, %69 ]
  %71 = phi i64 [ %67, %65 ], [ %77, %69 ]
  %72 = phi i64 [ 0, %65 ], [ %79, %69 ]
  %73 = getelementptr inbounds nuw %struct.bnnc_cuda_launch, ptr %58, i64 %70
  %74 = getelementptr inbounds nuw i8, ptr %73, i64 16
  %75 = load i32, ptr %74, align 8
  %76 = zext i32 %75 to i64
  %77 = add i64 %71, %76
  %78 = add nuw i64 %70, 1
  %79 = add i64 %72, 1
  %80 = icmp eq i64 %79, %59
  br i1 %80, label %81, label %69, !llvm.loop !7

81:                                               ; preds = %63, %69, %44
  %82 = phi i64 [ %47, %44 ], [ %108, %63 ], [ %77, %69 ]
  %83 = add nuw nsw i64 %45, 1
  %84 = icmp eq i64 %83, %10
  br i1 %84, label %11, label %44, !llvm.loop !9

85:                                               ; preds = %85, %61
  %86 = phi i64 [ 0, %61 ], [ %109, %85 ]
  %87 = phi i64 [ %47, %61 ], [ %108, %85 ]
  %88 = phi i64 [ 0, %61 ], [ %110, %85 ]
  %89 = getelementptr inbounds nuw %struct.bnnc_cuda_launch, ptr %58, i64 %86
  %90 = getelementptr inbounds nuw i8, ptr %89, i64 16
  %91 = load i32, ptr %90, align 8
  %92 = zext i32 %91 to i64
  %93 = add i64 %87, %92
  %94 = getelementptr inbounds nuw %struct.bnnc_cuda_launch, ptr %58, i64 %86
  %95 = getelementptr inbounds nuw i8, ptr %94, i64 64
  %96 = load i32, ptr %95, align 8
  %97 = zext i32 %96 to i64
  %98 = add i64 %93, %97
  %99 = getelementptr inbounds nuw %struct.bnnc_cuda_launch, ptr %58, i64 %86
  %100 = getelementptr inbounds nuw i8, ptr %99, i64 112
  %101 = load i32, ptr %100, align 8
  %102 = zext i32 %101 to i64
  %103 = add i64 %98, %102
  %104 = getelementptr inbounds nuw %struct.bnnc_cuda_launch, ptr %58, i64 %86
  %105 = getelementptr inbounds nuw i8, ptr %104, i64 160
  %106 = load i32, ptr %105, align 8
  %107 = zext i32 %106 to i64
  %108 = add i64 %103, %107
  %109 = add nuw i64 %86, 4
  %110 = add i64 %88, 4
  %111 = icmp eq i64 %110, %62
  br i1 %111, label %63, label %85, !llvm.loop !10
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @calloc(i64 noundef, i64 noundef) local_unnamed_addr #6

; Function Attrs: nounwind
define hidden i32 @bnnc_cuda_prepare(ptr noundef %0, ptr noundef %1) local_unnamed_addr #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = getelementptr inbounds nuw i8, ptr %1, i64 384
  %7 = load ptr, ptr %6, align 8
  %8 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %9 = load ptr, ptr %8, align 8
  %10 = getelementptr inbounds nuw i8, ptr %1, i64 312
  %11 = getelementptr inbounds nuw i8, ptr %1, i64 304
  %12 = load ptr, ptr %11, align 8
  %13 = getelementptr inbounds nuw i8, ptr %12, i64 16
  %14 = load ptr, ptr %13, align 8
  %15 = tail call i32 %9(ptr noundef nonnull %10, ptr noundef %14) #12
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %17, label %32

17:                                               ; preds = %2
  %18 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  %19 = icmp eq i32 %18, 0
  br i1 %19, label %191, label %20

20:                                               ; preds = %17
  %21 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %22 = getelementptr inbounds nuw i8, ptr %1, i64 392
  %23 = getelementptr inbounds nuw i8, ptr %1, i64 408
  %24 = getelementptr inbounds nuw i8, ptr %1, i64 104
  %25 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %26 = getelementptr inbounds nuw i8, ptr %1, i64 368
  %27 = getelementptr inbounds nuw i8, ptr %1, i64 376
  %28 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 12), align 4
  %29 = getelementptr inbounds nuw i8, ptr %1, i64 336
  %30 = getelementptr inbounds nuw i8, ptr %1, i64 400
  %31 = zext i32 %18 to i64
  br label %46

32:                                               ; preds = %2
  %33 = icmp eq i32 %15, 2
  %34 = select i1 %33, i32 5, i32 8
  %35 = getelementptr inbounds nuw i8, ptr %1, i64 288
  %36 = load i32, ptr %35, align 8
  store ptr null, ptr %5, align 8
  %37 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %38 = load ptr, ptr %37, align 8
  %39 = call i32 %38(i32 noundef %15, ptr noundef nonnull %5) #12
  %40 = icmp eq i32 %39, 0
  %41 = load ptr, ptr %5, align 8
  %42 = icmp ne ptr %41, null
  %43 = select i1 %40, i1 %42, i1 false
  %44 = select i1 %43, ptr %41, ptr @.str
  %45 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %34, ptr noundef nonnull @.str.1, i32 noundef %36, ptr noundef nonnull @.str.38, ptr noundef %44, i32 noundef %15) #12
  br label %203

46:                                               ; preds = %20, %186
  %47 = phi i64 [ 0, %20 ], [ %189, %186 ]
  %48 = phi ptr [ %7, %20 ], [ %188, %186 ]
  %49 = phi i64 [ 0, %20 ], [ %187, %186 ]
  %50 = load ptr, ptr %11, align 8
  %51 = getelementptr inbounds nuw i8, ptr %50, i64 8
  %52 = load ptr, ptr %51, align 8
  %53 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %21, i64 %47
  %54 = getelementptr inbounds nuw i8, ptr %53, i64 20
  %55 = load i32, ptr %54, align 4
  %56 = zext i32 %55 to i64
  %57 = getelementptr inbounds nuw %struct.bnnc_cuda_kernel, ptr %52, i64 %56
  %58 = load ptr, ptr %6, align 8
  %59 = ptrtoint ptr %48 to i64
  %60 = ptrtoint ptr %58 to i64
  %61 = sub i64 %59, %60
  %62 = sdiv exact i64 %61, 24
  %63 = trunc i64 %62 to i32
  %64 = load ptr, ptr %22, align 8
  %65 = getelementptr inbounds nuw i32, ptr %64, i64 %47
  store i32 %63, ptr %65, align 4
  %66 = getelementptr inbounds nuw i8, ptr %57, i64 8
  %67 = load i64, ptr %66, align 8
  %68 = icmp eq i64 %67, 0
  br i1 %68, label %186, label %69

69:                                               ; preds = %46
  %70 = getelementptr inbounds nuw i8, ptr %53, i64 8
  br label %71

71:                                               ; preds = %69, %180
  %72 = phi ptr [ %48, %69 ], [ %183, %180 ]
  %73 = phi i64 [ %49, %69 ], [ %181, %180 ]
  %74 = phi i64 [ 0, %69 ], [ %182, %180 ]
  %75 = load ptr, ptr %57, align 8
  %76 = getelementptr inbounds nuw %struct.bnnc_cuda_launch, ptr %75, i64 %74
  store ptr %76, ptr %72, align 8
  %77 = load ptr, ptr %23, align 8
  %78 = getelementptr inbounds nuw ptr, ptr %77, i64 %73
  %79 = getelementptr inbounds nuw i8, ptr %72, i64 16
  store ptr %78, ptr %79, align 8
  %80 = load ptr, ptr %24, align 8
  %81 = getelementptr inbounds nuw i8, ptr %72, i64 8
  %82 = load ptr, ptr %10, align 8
  %83 = load ptr, ptr %76, align 8
  %84 = tail call i32 %80(ptr noundef nonnull %81, ptr noundef %82, ptr noundef %83) #12
  %85 = icmp eq i32 %84, 0
  br i1 %85, label %101, label %86

86:                                               ; preds = %71
  %87 = load ptr, ptr %76, align 8
  %88 = icmp eq i32 %84, 2
  %89 = select i1 %88, i32 5, i32 8
  %90 = getelementptr inbounds nuw i8, ptr %1, i64 288
  %91 = load i32, ptr %90, align 8
  store ptr null, ptr %4, align 8
  %92 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %93 = load ptr, ptr %92, align 8
  %94 = call i32 %93(i32 noundef %84, ptr noundef nonnull %4) #12
  %95 = icmp eq i32 %94, 0
  %96 = load ptr, ptr %4, align 8
  %97 = icmp ne ptr %96, null
  %98 = select i1 %95, i1 %97, i1 false
  %99 = select i1 %98, ptr %96, ptr @.str
  %100 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %89, ptr noundef nonnull @.str.1, i32 noundef %91, ptr noundef %87, ptr noundef %99, i32 noundef %84) #12
  br label %203

101:                                              ; preds = %71
  %102 = getelementptr inbounds nuw i8, ptr %76, i64 20
  %103 = load i32, ptr %102, align 4
  %104 = icmp ugt i32 %103, 49152
  br i1 %104, label %105, label %124

105:                                              ; preds = %101
  %106 = load ptr, ptr %25, align 8
  %107 = load ptr, ptr %81, align 8
  %108 = tail call i32 %106(ptr noundef %107, i32 noundef 8, i32 noundef %103) #12
  %109 = icmp eq i32 %108, 0
  br i1 %109, label %124, label %110

110:                                              ; preds = %105
  %111 = icmp eq i32 %108, 2
  %112 = select i1 %111, i32 5, i32 8
  %113 = getelementptr inbounds nuw i8, ptr %1, i64 288
  %114 = load i32, ptr %113, align 8
  store ptr null, ptr %3, align 8
  %115 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %116 = load ptr, ptr %115, align 8
  %117 = call i32 %116(i32 noundef %108, ptr noundef nonnull %3) #12
  %118 = icmp eq i32 %117, 0
  %119 = load ptr, ptr %3, align 8
  %120 = icmp ne ptr %119, null
  %121 = select i1 %118, i1 %120, i1 false
  %122 = select i1 %121, ptr %119, ptr @.str
  %123 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %112, ptr noundef nonnull @.str.1, i32 noundef %114, ptr noundef nonnull @.str.39, ptr noundef %122, i32 noundef %108) #12
  br label %203

124:                                              ; preds = %105, %101
  %125 = getelementptr inbounds nuw i8, ptr %76, i64 16
  %126 = load i32, ptr %125, align 8
  %127 = icmp eq i32 %126, 0
  br i1 %127, label %180, label %128

128:                                              ; preds = %124
  %129 = getelementptr inbounds nuw i8, ptr %76, i64 8
  br label %130

130:                                              ; preds = %128, %167
  %131 = phi i64 [ 0, %128 ], [ %175, %167 ]
  %132 = phi i64 [ %73, %128 ], [ %176, %167 ]
  %133 = load ptr, ptr %129, align 8
  %134 = getelementptr inbounds nuw %struct.bnnc_cuda_argument, ptr %133, i64 %131
  %135 = getelementptr inbounds nuw i8, ptr %134, i64 12
  %136 = load i32, ptr %135, align 4
  %137 = icmp eq i32 %136, 0
  br i1 %137, label %142, label %138

138:                                              ; preds = %130
  %139 = load i64, ptr %26, align 8
  %140 = load i64, ptr %134, align 8
  %141 = add i64 %140, %139
  br label %167

142:                                              ; preds = %130
  %143 = load ptr, ptr %70, align 8
  %144 = getelementptr inbounds nuw i8, ptr %134, i64 8
  %145 = load i32, ptr %144, align 8
  %146 = zext i32 %145 to i64
  %147 = getelementptr inbounds nuw %struct.bnnc_argument, ptr %143, i64 %146
  %148 = getelementptr inbounds nuw i8, ptr %147, i64 8
  %149 = load i32, ptr %148, align 8
  switch i32 %149, label %159 [
    i32 4, label %150
    i32 5, label %154
  ]

150:                                              ; preds = %142
  %151 = load ptr, ptr %27, align 8
  %152 = getelementptr inbounds nuw i8, ptr %147, i64 12
  %153 = load i32, ptr %152, align 4
  br label %159

154:                                              ; preds = %142
  %155 = load ptr, ptr %27, align 8
  %156 = getelementptr inbounds nuw i8, ptr %147, i64 12
  %157 = load i32, ptr %156, align 4
  %158 = add i32 %157, %28
  br label %159

159:                                              ; preds = %142, %150, %154
  %160 = phi i32 [ %153, %150 ], [ %158, %154 ], [ %149, %142 ]
  %161 = phi ptr [ %151, %150 ], [ %155, %154 ], [ %29, %142 ]
  %162 = zext i32 %160 to i64
  %163 = getelementptr inbounds nuw i64, ptr %161, i64 %162
  %164 = load i64, ptr %163, align 8
  %165 = load i64, ptr %147, align 8
  %166 = add i64 %165, %164
  br label %167

167:                                              ; preds = %159, %138
  %168 = phi i64 [ %141, %138 ], [ %166, %159 ]
  %169 = load ptr, ptr %30, align 8
  %170 = getelementptr inbounds nuw i64, ptr %169, i64 %132
  store i64 %168, ptr %170, align 8
  %171 = load ptr, ptr %30, align 8
  %172 = getelementptr inbounds nuw i64, ptr %171, i64 %132
  %173 = load ptr, ptr %23, align 8
  %174 = getelementptr inbounds nuw ptr, ptr %173, i64 %132
  store ptr %172, ptr %174, align 8
  %175 = add nuw nsw i64 %131, 1
  %176 = add i64 %132, 1
  %177 = load i32, ptr %125, align 8
  %178 = zext i32 %177 to i64
  %179 = icmp samesign ult i64 %175, %178
  br i1 %179, label %130, label %180, !llvm.loop !11

180:                                              ; preds = %167, %124
  %181 = phi i64 [ %73, %124 ], [ %176, %167 ]
  %182 = add nuw i64 %74, 1
  %183 = getelementptr inbounds nuw i8, ptr %72, i64 24
  %184 = load i64, ptr %66, align 8
  %185 = icmp ult i64 %182, %184
  br i1 %185, label %71, label %186, !llvm.loop !12

186:                                              ; preds = %180, %46
  %187 = phi i64 [ %49, %46 ], [ %181, %180 ]
  %188 = phi ptr [ %48, %46 ], [ %183, %180 ]
  %189 = add nuw nsw i64 %47, 1
  %190 = icmp eq i64 %189, %31
  br i1 %190, label %191, label %46, !llvm.loop !13

191:                                              ; preds = %186, %17
  %192 = phi i64 [ 0, %17 ], [ %31, %186 ]
  %193 = phi ptr [ %7, %17 ], [ %188, %186 ]
  %194 = load ptr, ptr %6, align 8
  %195 = ptrtoint ptr %193 to i64
  %196 = ptrtoint ptr %194 to i64
  %197 = sub i64 %195, %196
  %198 = sdiv exact i64 %197, 24
  %199 = trunc i64 %198 to i32
  %200 = getelementptr inbounds nuw i8, ptr %1, i64 392
  %201 = load ptr, ptr %200, align 8
  %202 = getelementptr inbounds nuw i32, ptr %201, i64 %192
  store i32 %199, ptr %202, align 4
  br label %203

203:                                              ; preds = %110, %86, %32, %191
  %204 = phi i32 [ 0, %191 ], [ %45, %32 ], [ %123, %110 ], [ %100, %86 ]
  ret i32 %204
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden i64 @bnnc_cuda_address(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1) local_unnamed_addr #3 {
  %3 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %4 = load i32, ptr %3, align 8
  switch i32 %4, label %17 [
    i32 4, label %5
    i32 5, label %10
  ]

5:                                                ; preds = %2
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 376
  %7 = load ptr, ptr %6, align 8
  %8 = getelementptr inbounds nuw i8, ptr %1, i64 12
  %9 = load i32, ptr %8, align 4
  br label %19

10:                                               ; preds = %2
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 376
  %12 = load ptr, ptr %11, align 8
  %13 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 12), align 4
  %14 = getelementptr inbounds nuw i8, ptr %1, i64 12
  %15 = load i32, ptr %14, align 4
  %16 = add i32 %15, %13
  br label %19

17:                                               ; preds = %2
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 336
  br label %19

19:                                               ; preds = %17, %10, %5
  %20 = phi i32 [ %4, %17 ], [ %16, %10 ], [ %9, %5 ]
  %21 = phi ptr [ %18, %17 ], [ %12, %10 ], [ %7, %5 ]
  %22 = zext i32 %20 to i64
  %23 = getelementptr inbounds nuw i64, ptr %21, i64 %22
  %24 = load i64, ptr %23, align 8
  %25 = load i64, ptr %1, align 8
  %26 = add i64 %25, %24
  ret i64 %26
}

; Function Attrs: nounwind
define hidden i32 @bnnc_cuda_launch_stage(ptr noundef %0, ptr noundef readonly captures(none) %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = alloca ptr, align 8
  %5 = getelementptr inbounds nuw i8, ptr %1, i64 392
  %6 = load ptr, ptr %5, align 8
  %7 = zext i32 %2 to i64
  %8 = getelementptr inbounds nuw i32, ptr %6, i64 %7
  %9 = load i32, ptr %8, align 4
  %10 = add i32 %2, 1
  %11 = zext i32 %10 to i64
  %12 = getelementptr inbounds nuw i32, ptr %6, i64 %11
  %13 = load i32, ptr %12, align 4
  %14 = icmp ult i32 %9, %13
  br i1 %14, label %15, label %70

15:                                               ; preds = %3
  %16 = getelementptr inbounds nuw i8, ptr %1, i64 384
  %17 = getelementptr inbounds nuw i8, ptr %1, i64 272
  %18 = getelementptr inbounds nuw i8, ptr %1, i64 320
  %19 = zext i32 %9 to i64
  br label %27

20:                                               ; preds = %27
  %21 = add nuw nsw i64 %28, 1
  %22 = load ptr, ptr %5, align 8
  %23 = getelementptr inbounds nuw i32, ptr %22, i64 %11
  %24 = load i32, ptr %23, align 4
  %25 = zext i32 %24 to i64
  %26 = icmp samesign ult i64 %21, %25
  br i1 %26, label %27, label %70, !llvm.loop !14

27:                                               ; preds = %15, %20
  %28 = phi i64 [ %19, %15 ], [ %21, %20 ]
  %29 = load ptr, ptr %16, align 8
  %30 = getelementptr inbounds nuw %struct.bnnc_cuda_prepared, ptr %29, i64 %28
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
  %57 = icmp eq i32 %52, 2
  %58 = select i1 %57, i32 5, i32 8
  %59 = getelementptr inbounds nuw i8, ptr %1, i64 288
  %60 = load i32, ptr %59, align 8
  store ptr null, ptr %4, align 8
  %61 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %62 = load ptr, ptr %61, align 8
  %63 = call i32 %62(i32 noundef %52, ptr noundef nonnull %4) #12
  %64 = icmp eq i32 %63, 0
  %65 = load ptr, ptr %4, align 8
  %66 = icmp ne ptr %65, null
  %67 = select i1 %64, i1 %66, i1 false
  %68 = select i1 %67, ptr %65, ptr @.str
  %69 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %58, ptr noundef nonnull @.str.1, i32 noundef %60, ptr noundef %56, ptr noundef %68, i32 noundef %52) #12
  br label %70

70:                                               ; preds = %20, %3, %54
  %71 = phi i32 [ %69, %54 ], [ 0, %3 ], [ 0, %20 ]
  ret i32 %71
}

; Function Attrs: nounwind
define hidden i32 @bnnc_cuda_launch_stages(ptr noundef %0, ptr noundef readonly captures(none) %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %10, label %6

6:                                                ; preds = %3
  %7 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %8 = icmp ne i32 %2, 0
  %9 = zext i32 %4 to i64
  br label %12

10:                                               ; preds = %22, %3
  %11 = phi i32 [ 0, %3 ], [ %23, %22 ]
  ret i32 %11

12:                                               ; preds = %6, %22
  %13 = phi i64 [ 0, %6 ], [ %24, %22 ]
  %14 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %7, i64 %13
  %15 = getelementptr inbounds nuw i8, ptr %14, i64 24
  %16 = load i32, ptr %15, align 8
  %17 = icmp eq i32 %16, 0
  %18 = xor i1 %8, %17
  br i1 %18, label %19, label %22

19:                                               ; preds = %12
  %20 = trunc nuw i64 %13 to i32
  %21 = tail call i32 @bnnc_cuda_launch_stage(ptr noundef %0, ptr noundef %1, i32 noundef %20)
  br label %22

22:                                               ; preds = %12, %19
  %23 = phi i32 [ %21, %19 ], [ 0, %12 ]
  %24 = add nuw nsw i64 %13, 1
  %25 = icmp samesign ult i64 %24, %9
  %26 = icmp eq i32 %23, 0
  %27 = select i1 %25, i1 %26, i1 false
  br i1 %27, label %12, label %10, !llvm.loop !15
}

; Function Attrs: nounwind
define hidden i32 @bnnc_cuda_capture(ptr noundef %0, ptr noundef %1) local_unnamed_addr #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = getelementptr inbounds nuw i8, ptr %1, i64 320
  %9 = load ptr, ptr %8, align 8
  %10 = getelementptr inbounds nuw i8, ptr %1, i64 168
  %11 = load ptr, ptr %10, align 8
  %12 = call i32 %11(ptr noundef nonnull %7, i32 noundef 1) #12
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %28, label %14

14:                                               ; preds = %2
  %15 = icmp eq i32 %12, 2
  %16 = select i1 %15, i32 5, i32 8
  %17 = getelementptr inbounds nuw i8, ptr %1, i64 288
  %18 = load i32, ptr %17, align 8
  store ptr null, ptr %6, align 8
  %19 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %20 = load ptr, ptr %19, align 8
  %21 = call i32 %20(i32 noundef %12, ptr noundef nonnull %6) #12
  %22 = icmp eq i32 %21, 0
  %23 = load ptr, ptr %6, align 8
  %24 = icmp ne ptr %23, null
  %25 = select i1 %22, i1 %24, i1 false
  %26 = select i1 %25, ptr %23, ptr @.str
  %27 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %16, ptr noundef nonnull @.str.1, i32 noundef %18, ptr noundef nonnull @.str.40, ptr noundef %26, i32 noundef %12) #12
  br label %117

28:                                               ; preds = %2
  %29 = load ptr, ptr %7, align 8
  store ptr %29, ptr %8, align 8
  store ptr null, ptr %5, align 8
  %30 = getelementptr inbounds nuw i8, ptr %1, i64 192
  %31 = load ptr, ptr %30, align 8
  %32 = call i32 %31(ptr noundef %29, i32 noundef 1) #12
  %33 = icmp eq i32 %32, 0
  br i1 %33, label %48, label %34

34:                                               ; preds = %28
  %35 = icmp eq i32 %32, 2
  %36 = select i1 %35, i32 5, i32 8
  %37 = getelementptr inbounds nuw i8, ptr %1, i64 288
  %38 = load i32, ptr %37, align 8
  store ptr null, ptr %4, align 8
  %39 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %40 = load ptr, ptr %39, align 8
  %41 = call i32 %40(i32 noundef %32, ptr noundef nonnull %4) #12
  %42 = icmp eq i32 %41, 0
  %43 = load ptr, ptr %4, align 8
  %44 = icmp ne ptr %43, null
  %45 = select i1 %42, i1 %44, i1 false
  %46 = select i1 %45, ptr %43, ptr @.str
  %47 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %36, ptr noundef nonnull @.str.1, i32 noundef %38, ptr noundef nonnull @.str.64, ptr noundef %46, i32 noundef %32) #12
  br label %111

48:                                               ; preds = %28
  %49 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  %50 = icmp eq i32 %49, 0
  br i1 %50, label %69, label %51

51:                                               ; preds = %48
  %52 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %53 = zext i32 %49 to i64
  br label %54

54:                                               ; preds = %63, %51
  %55 = phi i64 [ 0, %51 ], [ %65, %63 ]
  %56 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %52, i64 %55
  %57 = getelementptr inbounds nuw i8, ptr %56, i64 24
  %58 = load i32, ptr %57, align 8
  %59 = icmp eq i32 %58, 0
  br i1 %59, label %60, label %63

60:                                               ; preds = %54
  %61 = trunc nuw i64 %55 to i32
  %62 = call i32 @bnnc_cuda_launch_stage(ptr noundef %0, ptr noundef readonly %1, i32 noundef %61)
  br label %63

63:                                               ; preds = %60, %54
  %64 = phi i32 [ %62, %60 ], [ 0, %54 ]
  %65 = add nuw nsw i64 %55, 1
  %66 = icmp samesign ult i64 %65, %53
  %67 = icmp eq i32 %64, 0
  %68 = select i1 %66, i1 %67, i1 false
  br i1 %68, label %54, label %69, !llvm.loop !15

69:                                               ; preds = %63, %48
  %70 = phi i32 [ 0, %48 ], [ %64, %63 ]
  %71 = getelementptr inbounds nuw i8, ptr %1, i64 200
  %72 = load ptr, ptr %71, align 8
  %73 = load ptr, ptr %8, align 8
  %74 = call i32 %72(ptr noundef %73, ptr noundef nonnull %5) #12
  %75 = icmp ne i32 %70, 0
  %76 = icmp ne i32 %74, 0
  %77 = select i1 %75, i1 true, i1 %76
  br i1 %77, label %84, label %78

78:                                               ; preds = %69
  %79 = getelementptr inbounds nuw i8, ptr %1, i64 208
  %80 = load ptr, ptr %79, align 8
  %81 = getelementptr inbounds nuw i8, ptr %1, i64 416
  %82 = load ptr, ptr %5, align 8
  %83 = call i32 %80(ptr noundef nonnull %81, ptr noundef %82, i64 noundef 0) #12
  br label %84

84:                                               ; preds = %78, %69
  %85 = phi i32 [ 0, %69 ], [ %83, %78 ]
  %86 = load ptr, ptr %5, align 8
  %87 = icmp eq ptr %86, null
  br i1 %87, label %92, label %88

88:                                               ; preds = %84
  %89 = getelementptr inbounds nuw i8, ptr %1, i64 216
  %90 = load ptr, ptr %89, align 8
  %91 = call i32 %90(ptr noundef nonnull %86) #12
  br label %92

92:                                               ; preds = %88, %84
  br i1 %75, label %111, label %93

93:                                               ; preds = %92
  %94 = icmp ne i32 %85, 0
  %95 = select i1 %76, i1 true, i1 %94
  br i1 %95, label %96, label %111

96:                                               ; preds = %93
  %97 = select i1 %76, i32 %74, i32 %85
  %98 = icmp eq i32 %97, 2
  %99 = select i1 %98, i32 5, i32 8
  %100 = getelementptr inbounds nuw i8, ptr %1, i64 288
  %101 = load i32, ptr %100, align 8
  store ptr null, ptr %3, align 8
  %102 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %103 = load ptr, ptr %102, align 8
  %104 = call i32 %103(i32 noundef %97, ptr noundef nonnull %3) #12
  %105 = icmp eq i32 %104, 0
  %106 = load ptr, ptr %3, align 8
  %107 = icmp ne ptr %106, null
  %108 = select i1 %105, i1 %107, i1 false
  %109 = select i1 %108, ptr %106, ptr @.str
  %110 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %99, ptr noundef nonnull @.str.1, i32 noundef %101, ptr noundef nonnull @.str.65, ptr noundef %109, i32 noundef %97) #12
  br label %111

111:                                              ; preds = %34, %92, %93, %96
  %112 = phi i32 [ %47, %34 ], [ %70, %92 ], [ %110, %96 ], [ 0, %93 ]
  store ptr %9, ptr %8, align 8
  %113 = getelementptr inbounds nuw i8, ptr %1, i64 176
  %114 = load ptr, ptr %113, align 8
  %115 = load ptr, ptr %7, align 8
  %116 = call i32 %114(ptr noundef %115) #12
  br label %117

117:                                              ; preds = %14, %111
  %118 = phi i32 [ %112, %111 ], [ %27, %14 ]
  ret i32 %118
}

; Function Attrs: nounwind
define hidden i32 @bnnc_cuda_allocate(ptr noundef %0, ptr noundef %1, ptr noundef readonly captures(none) %2) local_unnamed_addr #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = load i64, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 104), align 8
  %8 = load i64, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 80), align 8
  %9 = load i64, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 88), align 8
  %10 = load i64, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 96), align 8
  %11 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %12 = load i64, ptr %11, align 8
  %13 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 12), align 4
  %14 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 16), align 8
  %15 = add i64 %7, 255
  %16 = and i64 %15, -256
  %17 = add i64 %16, 256
  %18 = add i64 %8, 255
  %19 = and i64 %18, -256
  %20 = add i64 %19, %17
  %21 = add i64 %9, 255
  %22 = and i64 %21, -256
  %23 = add i64 %22, %20
  %24 = add i64 %10, 255
  %25 = and i64 %24, -256
  %26 = add i64 %25, %23
  %27 = add i64 %12, 255
  %28 = and i64 %27, -256
  %29 = add i64 %28, %26
  %30 = add i32 %14, %13
  %31 = icmp eq i32 %30, 0
  br i1 %31, label %57, label %32

32:                                               ; preds = %3
  %33 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 64), align 8
  %34 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 56), align 8
  %35 = add i32 %14, %13
  %36 = and i32 %30, 1
  %37 = icmp eq i32 %35, 1
  br i1 %37, label %42, label %38

38:                                               ; preds = %32
  %39 = and i32 %30, -2
  br label %77

40:                                               ; preds = %77
  %41 = icmp eq i32 %36, 0
  br i1 %41, label %57, label %42

42:                                               ; preds = %40, %32
  %43 = phi i64 [ %29, %32 ], [ %103, %40 ]
  %44 = phi i32 [ 0, %32 ], [ %104, %40 ]
  %45 = icmp ne i32 %36, 0
  tail call void @llvm.assume(i1 %45)
  %46 = icmp ult i32 %44, %13
  %47 = select i1 %46, i32 0, i32 %13
  %48 = sub nuw i32 %44, %47
  %49 = select i1 %46, ptr %34, ptr %33
  %50 = zext i32 %48 to i64
  %51 = getelementptr inbounds nuw %struct.bnnc_tensor, ptr %49, i64 %50
  %52 = getelementptr inbounds nuw i8, ptr %51, i64 24
  %53 = load i64, ptr %52, align 8
  %54 = add i64 %53, 255
  %55 = and i64 %54, -256
  %56 = add i64 %55, %43
  br label %57

57:                                               ; preds = %42, %40, %3
  %58 = phi i64 [ %29, %3 ], [ %103, %40 ], [ %56, %42 ]
  %59 = getelementptr inbounds nuw i8, ptr %1, i64 120
  %60 = load ptr, ptr %59, align 8
  %61 = getelementptr inbounds nuw i8, ptr %1, i64 328
  %62 = tail call i32 %60(ptr noundef nonnull %61, i64 noundef %58) #12
  switch i32 %62, label %112 [
    i32 2, label %107
    i32 0, label %63
  ]

63:                                               ; preds = %57
  %64 = load i64, ptr %61, align 8
  %65 = getelementptr inbounds nuw i8, ptr %1, i64 336
  %66 = getelementptr inbounds nuw i8, ptr %1, i64 368
  store i64 %64, ptr %65, align 8
  %67 = add i64 %64, %16
  %68 = getelementptr inbounds nuw i8, ptr %1, i64 344
  store i64 %67, ptr %68, align 8
  %69 = add i64 %19, %16
  %70 = add i64 %64, %69
  %71 = getelementptr inbounds nuw i8, ptr %1, i64 352
  store i64 %70, ptr %71, align 8
  %72 = add i64 %22, %69
  %73 = add i64 %64, %72
  %74 = getelementptr inbounds nuw i8, ptr %1, i64 360
  store i64 %73, ptr %74, align 8
  %75 = add i64 %25, %72
  %76 = add i64 %64, %75
  store i64 %76, ptr %66, align 8
  br i1 %31, label %136, label %126

77:                                               ; preds = %77, %38
  %78 = phi i64 [ %29, %38 ], [ %103, %77 ]
  %79 = phi i32 [ 0, %38 ], [ %104, %77 ]
  %80 = phi i32 [ 0, %38 ], [ %105, %77 ]
  %81 = icmp ult i32 %79, %13
  %82 = select i1 %81, i32 0, i32 %13
  %83 = sub nuw i32 %79, %82
  %84 = select i1 %81, ptr %34, ptr %33
  %85 = zext i32 %83 to i64
  %86 = getelementptr inbounds nuw %struct.bnnc_tensor, ptr %84, i64 %85
  %87 = getelementptr inbounds nuw i8, ptr %86, i64 24
  %88 = load i64, ptr %87, align 8
  %89 = add i64 %88, 255
  %90 = and i64 %89, -256
  %91 = add i64 %90, %78
  %92 = or disjoint i32 %79, 1
  %93 = icmp ult i32 %92, %13
  %94 = select i1 %93, i32 0, i32 %13
  %95 = sub nuw i32 %92, %94
  %96 = select i1 %93, ptr %34, ptr %33
  %97 = zext i32 %95 to i64
  %98 = getelementptr inbounds nuw %struct.bnnc_tensor, ptr %96, i64 %97
  %99 = getelementptr inbounds nuw i8, ptr %98, i64 24
  %100 = load i64, ptr %99, align 8
  %101 = add i64 %100, 255
  %102 = and i64 %101, -256
  %103 = add i64 %102, %91
  %104 = add nuw i32 %79, 2
  %105 = add i32 %80, 2
  %106 = icmp eq i32 %105, %39
  br i1 %106, label %40, label %77, !llvm.loop !16

107:                                              ; preds = %57
  %108 = getelementptr inbounds nuw i8, ptr %1, i64 288
  %109 = load i32, ptr %108, align 8
  %110 = getelementptr inbounds nuw i8, ptr %1, i64 488
  %111 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef 5, ptr noundef nonnull @.str.41, i32 noundef %109, ptr noundef nonnull %110, i64 noundef %58) #12
  br label %201

112:                                              ; preds = %57
  %113 = icmp eq i32 %62, 2
  %114 = select i1 %113, i32 5, i32 8
  %115 = getelementptr inbounds nuw i8, ptr %1, i64 288
  %116 = load i32, ptr %115, align 8
  store ptr null, ptr %6, align 8
  %117 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %118 = load ptr, ptr %117, align 8
  %119 = call i32 %118(i32 noundef %62, ptr noundef nonnull %6) #12
  %120 = icmp eq i32 %119, 0
  %121 = load ptr, ptr %6, align 8
  %122 = icmp ne ptr %121, null
  %123 = select i1 %120, i1 %122, i1 false
  %124 = select i1 %123, ptr %121, ptr @.str
  %125 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %114, ptr noundef nonnull @.str.1, i32 noundef %116, ptr noundef nonnull @.str.42, ptr noundef %124, i32 noundef %62) #12
  br label %201

126:                                              ; preds = %63
  %127 = add i64 %28, %75
  %128 = getelementptr inbounds nuw i8, ptr %1, i64 376
  %129 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 64), align 8
  %130 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 56), align 8
  %131 = zext i32 %13 to i64
  %132 = zext i32 %30 to i64
  %133 = zext i32 %13 to i64
  br label %144

134:                                              ; preds = %144
  %135 = load i64, ptr %61, align 8
  br label %136

136:                                              ; preds = %134, %63
  %137 = phi i64 [ %135, %134 ], [ %64, %63 ]
  %138 = getelementptr inbounds nuw i8, ptr %1, i64 136
  %139 = load ptr, ptr %138, align 8
  %140 = getelementptr inbounds nuw i8, ptr %1, i64 320
  %141 = load ptr, ptr %140, align 8
  %142 = tail call i32 %139(i64 noundef %137, i8 noundef zeroext 0, i64 noundef %58, ptr noundef %141) #12
  %143 = icmp eq i32 %142, 0
  br i1 %143, label %177, label %163

144:                                              ; preds = %126, %144
  %145 = phi i64 [ 0, %126 ], [ %161, %144 ]
  %146 = phi i64 [ %127, %126 ], [ %160, %144 ]
  %147 = load i64, ptr %61, align 8
  %148 = add i64 %147, %146
  %149 = load ptr, ptr %128, align 8
  %150 = getelementptr inbounds nuw i64, ptr %149, i64 %145
  store i64 %148, ptr %150, align 8
  %151 = icmp samesign ult i64 %145, %131
  %152 = select i1 %151, i64 0, i64 %133
  %153 = sub nuw nsw i64 %145, %152
  %154 = select i1 %151, ptr %130, ptr %129
  %155 = getelementptr inbounds nuw %struct.bnnc_tensor, ptr %154, i64 %153
  %156 = getelementptr inbounds nuw i8, ptr %155, i64 24
  %157 = load i64, ptr %156, align 8
  %158 = add i64 %157, 255
  %159 = and i64 %158, -256
  %160 = add i64 %159, %146
  %161 = add nuw nsw i64 %145, 1
  %162 = icmp eq i64 %161, %132
  br i1 %162, label %134, label %144, !llvm.loop !17

163:                                              ; preds = %136
  %164 = icmp eq i32 %142, 2
  %165 = select i1 %164, i32 5, i32 8
  %166 = getelementptr inbounds nuw i8, ptr %1, i64 288
  %167 = load i32, ptr %166, align 8
  store ptr null, ptr %5, align 8
  %168 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %169 = load ptr, ptr %168, align 8
  %170 = call i32 %169(i32 noundef %142, ptr noundef nonnull %5) #12
  %171 = icmp eq i32 %170, 0
  %172 = load ptr, ptr %5, align 8
  %173 = icmp ne ptr %172, null
  %174 = select i1 %171, i1 %173, i1 false
  %175 = select i1 %174, ptr %172, ptr @.str
  %176 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %165, ptr noundef nonnull @.str.1, i32 noundef %167, ptr noundef nonnull @.str.43, ptr noundef %175, i32 noundef %142) #12
  br label %201

177:                                              ; preds = %136
  %178 = icmp eq i64 %7, 0
  br i1 %178, label %201, label %179

179:                                              ; preds = %177
  %180 = getelementptr inbounds nuw i8, ptr %1, i64 144
  %181 = load ptr, ptr %180, align 8
  %182 = load i64, ptr %65, align 8
  %183 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 72), align 8
  %184 = load ptr, ptr %140, align 8
  %185 = tail call i32 %181(i64 noundef %182, ptr noundef %183, i64 noundef %7, ptr noundef %184) #12
  %186 = icmp eq i32 %185, 0
  br i1 %186, label %201, label %187

187:                                              ; preds = %179
  %188 = icmp eq i32 %185, 2
  %189 = select i1 %188, i32 5, i32 8
  %190 = getelementptr inbounds nuw i8, ptr %1, i64 288
  %191 = load i32, ptr %190, align 8
  store ptr null, ptr %4, align 8
  %192 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %193 = load ptr, ptr %192, align 8
  %194 = call i32 %193(i32 noundef %185, ptr noundef nonnull %4) #12
  %195 = icmp eq i32 %194, 0
  %196 = load ptr, ptr %4, align 8
  %197 = icmp ne ptr %196, null
  %198 = select i1 %195, i1 %197, i1 false
  %199 = select i1 %198, ptr %196, ptr @.str
  %200 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %189, ptr noundef nonnull @.str.1, i32 noundef %191, ptr noundef nonnull @.str.44, ptr noundef %199, i32 noundef %185) #12
  br label %201

201:                                              ; preds = %179, %177, %187, %163, %112, %107
  %202 = phi i32 [ %111, %107 ], [ %125, %112 ], [ %176, %163 ], [ %200, %187 ], [ 0, %177 ], [ 0, %179 ]
  ret i32 %202
}

; Function Attrs: nounwind
define hidden void @bnnc_cuda_drop_mirror(ptr noundef %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 424
  tail call void @bnnc_memory_destroy(ptr noundef nonnull %2) #12
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 472
  %4 = load ptr, ptr %3, align 8
  tail call void @free(ptr noundef %4) #12
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %2, i8 0, i64 56, i1 false)
  ret void
}

declare void @bnnc_memory_destroy(ptr noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr noundef captures(none)) local_unnamed_addr #7

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #8

; Function Attrs: nounwind
define hidden i32 @bnnc_cuda_run(ptr noundef %0, ptr noundef %1, ptr noundef %2, ptr noundef %3, i32 noundef %4) local_unnamed_addr #0 {
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
  %21 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 12), align 4
  %22 = icmp eq i32 %21, 0
  br i1 %22, label %86, label %23

23:                                               ; preds = %5
  %24 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 56), align 8
  %25 = icmp eq i32 %4, 0
  %26 = getelementptr inbounds nuw i8, ptr %1, i64 160
  %27 = getelementptr inbounds nuw i8, ptr %1, i64 376
  %28 = getelementptr inbounds nuw i8, ptr %1, i64 320
  %29 = getelementptr inbounds nuw i8, ptr %1, i64 144
  %30 = zext i32 %21 to i64
  br label %31

31:                                               ; preds = %80, %23
  %32 = phi i64 [ 0, %23 ], [ %81, %80 ]
  %33 = getelementptr inbounds nuw %struct.bnnc_tensor, ptr %24, i64 %32
  %34 = getelementptr inbounds nuw i8, ptr %33, i64 24
  %35 = load i64, ptr %34, align 8
  %36 = load ptr, ptr %27, align 8
  %37 = getelementptr inbounds nuw i64, ptr %36, i64 %32
  %38 = load i64, ptr %37, align 8
  %39 = getelementptr inbounds nuw ptr, ptr %2, i64 %32
  %40 = load ptr, ptr %39, align 8
  br i1 %25, label %61, label %41

41:                                               ; preds = %31
  %42 = load ptr, ptr %26, align 8
  %43 = ptrtoint ptr %40 to i64
  %44 = load ptr, ptr %28, align 8
  %45 = tail call i32 %42(i64 noundef %38, i64 noundef %43, i64 noundef %35, ptr noundef %44) #12
  %46 = icmp eq i32 %45, 0
  br i1 %46, label %80, label %47

47:                                               ; preds = %41
  %48 = icmp eq i32 %45, 2
  %49 = select i1 %48, i32 5, i32 8
  %50 = getelementptr inbounds nuw i8, ptr %1, i64 288
  %51 = load i32, ptr %50, align 8
  store ptr null, ptr %20, align 8
  %52 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %53 = load ptr, ptr %52, align 8
  %54 = call i32 %53(i32 noundef %45, ptr noundef nonnull %20) #12
  %55 = icmp eq i32 %54, 0
  %56 = load ptr, ptr %20, align 8
  %57 = icmp ne ptr %56, null
  %58 = select i1 %55, i1 %57, i1 false
  %59 = select i1 %58, ptr %56, ptr @.str
  %60 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %49, ptr noundef nonnull @.str.1, i32 noundef %51, ptr noundef nonnull @.str.66, ptr noundef %59, i32 noundef %45) #12
  br label %83

61:                                               ; preds = %31
  %62 = load ptr, ptr %29, align 8
  %63 = load ptr, ptr %28, align 8
  %64 = tail call i32 %62(i64 noundef %38, ptr noundef %40, i64 noundef %35, ptr noundef %63) #12
  %65 = icmp eq i32 %64, 0
  br i1 %65, label %80, label %66

66:                                               ; preds = %61
  %67 = icmp eq i32 %64, 2
  %68 = select i1 %67, i32 5, i32 8
  %69 = getelementptr inbounds nuw i8, ptr %1, i64 288
  %70 = load i32, ptr %69, align 8
  store ptr null, ptr %19, align 8
  %71 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %72 = load ptr, ptr %71, align 8
  %73 = call i32 %72(i32 noundef %64, ptr noundef nonnull %19) #12
  %74 = icmp eq i32 %73, 0
  %75 = load ptr, ptr %19, align 8
  %76 = icmp ne ptr %75, null
  %77 = select i1 %74, i1 %76, i1 false
  %78 = select i1 %77, ptr %75, ptr @.str
  %79 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %68, ptr noundef nonnull @.str.1, i32 noundef %70, ptr noundef nonnull @.str.67, ptr noundef %78, i32 noundef %64) #12
  br label %83

80:                                               ; preds = %61, %41
  %81 = add nuw nsw i64 %32, 1
  %82 = icmp eq i64 %81, %30
  br i1 %82, label %86, label %31, !llvm.loop !18

83:                                               ; preds = %47, %66
  %84 = phi i32 [ %79, %66 ], [ %60, %47 ]
  %85 = icmp eq i32 %84, 0
  br i1 %85, label %86, label %542

86:                                               ; preds = %80, %5, %83
  %87 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %88 = load ptr, ptr %87, align 8
  %89 = icmp eq ptr %88, null
  %90 = icmp ne i32 %4, 0
  %91 = or i1 %90, %89
  br i1 %91, label %248, label %92

92:                                               ; preds = %86
  %93 = getelementptr inbounds nuw i8, ptr %1, i64 472
  %94 = load ptr, ptr %93, align 8
  %95 = icmp eq ptr %94, null
  br i1 %95, label %96, label %108

96:                                               ; preds = %92
  %97 = load i64, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 88), align 8
  %98 = call ptr @bnnc_memory_allocate(i64 noundef %97) #12
  store ptr %98, ptr %93, align 8
  %99 = icmp eq ptr %98, null
  br i1 %99, label %104, label %100

100:                                              ; preds = %96
  %101 = getelementptr inbounds nuw i8, ptr %1, i64 424
  %102 = call i32 @bnnc_memory_create(ptr noundef nonnull %101, ptr noundef nonnull %98) #12
  %103 = icmp eq i32 %102, 0
  br i1 %103, label %108, label %104

104:                                              ; preds = %100, %96
  %105 = getelementptr inbounds nuw i8, ptr %1, i64 424
  call void @bnnc_memory_destroy(ptr noundef nonnull %105) #12
  %106 = load ptr, ptr %93, align 8
  call void @free(ptr noundef %106) #12
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %105, i8 0, i64 56, i1 false)
  %107 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 5, ptr noundef nonnull @.str.60) #12
  br label %449

108:                                              ; preds = %100, %92
  %109 = getelementptr inbounds nuw i8, ptr %1, i64 424
  call void @bnnc_memory_bind(ptr noundef nonnull %109, ptr noundef %2, ptr noundef %3, i32 noundef 0) #12
  %110 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  %111 = icmp eq i32 %110, 0
  br i1 %111, label %452, label %112

112:                                              ; preds = %108
  %113 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %114 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 16), align 8
  %115 = icmp eq i32 %114, 0
  %116 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 64), align 8
  %117 = getelementptr inbounds nuw i8, ptr %1, i64 376
  %118 = getelementptr inbounds nuw i8, ptr %1, i64 320
  %119 = getelementptr inbounds nuw i8, ptr %1, i64 152
  %120 = zext i32 %114 to i64
  %121 = getelementptr inbounds nuw i8, ptr %1, i64 288
  %122 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %123 = load i64, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 80), align 8
  %124 = load i64, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 88), align 8
  %125 = getelementptr inbounds nuw i8, ptr %1, i64 432
  %126 = load i64, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 96), align 8
  %127 = icmp eq i64 %123, 0
  %128 = getelementptr inbounds nuw i8, ptr %1, i64 344
  %129 = icmp eq i64 %124, 0
  %130 = getelementptr inbounds nuw i8, ptr %1, i64 352
  %131 = icmp eq i64 %126, 0
  %132 = getelementptr inbounds nuw i8, ptr %1, i64 360
  %133 = getelementptr inbounds nuw i8, ptr %1, i64 184
  %134 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %135 = getelementptr inbounds nuw i8, ptr %1, i64 448
  %136 = zext i32 %110 to i64
  br label %137

137:                                              ; preds = %245, %112
  %138 = phi i64 [ 0, %112 ], [ %246, %245 ]
  %139 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %113, i64 %138
  %140 = getelementptr inbounds nuw i8, ptr %139, i64 24
  %141 = load i32, ptr %140, align 8
  %142 = icmp eq i32 %141, 0
  br i1 %142, label %143, label %245

143:                                              ; preds = %137
  %144 = trunc nuw i64 %138 to i32
  %145 = call i32 @bnnc_cuda_launch_stage(ptr noundef %0, ptr noundef %1, i32 noundef %144)
  %146 = icmp eq i32 %145, 0
  br i1 %146, label %147, label %542

147:                                              ; preds = %143
  br i1 %115, label %181, label %148

148:                                              ; preds = %147, %165
  %149 = phi i64 [ %166, %165 ], [ 0, %147 ]
  %150 = getelementptr inbounds nuw %struct.bnnc_tensor, ptr %116, i64 %149
  %151 = getelementptr inbounds nuw i8, ptr %150, i64 24
  %152 = load i64, ptr %151, align 8
  %153 = load ptr, ptr %117, align 8
  %154 = trunc nuw i64 %149 to i32
  %155 = add i32 %21, %154
  %156 = zext i32 %155 to i64
  %157 = getelementptr inbounds nuw i64, ptr %153, i64 %156
  %158 = load i64, ptr %157, align 8
  %159 = getelementptr inbounds nuw ptr, ptr %3, i64 %149
  %160 = load ptr, ptr %159, align 8
  %161 = load ptr, ptr %119, align 8
  %162 = load ptr, ptr %118, align 8
  %163 = call i32 %161(ptr noundef %160, i64 noundef %158, i64 noundef %152, ptr noundef %162) #12
  %164 = icmp eq i32 %163, 0
  br i1 %164, label %165, label %168

165:                                              ; preds = %148
  %166 = add nuw nsw i64 %149, 1
  %167 = icmp eq i64 %166, %120
  br i1 %167, label %181, label %148, !llvm.loop !19

168:                                              ; preds = %148
  %169 = icmp eq i32 %163, 2
  %170 = select i1 %169, i32 5, i32 8
  %171 = load i32, ptr %121, align 8
  store ptr null, ptr %18, align 8
  %172 = load ptr, ptr %122, align 8
  %173 = call i32 %172(i32 noundef %163, ptr noundef nonnull %18) #12
  %174 = icmp eq i32 %173, 0
  %175 = load ptr, ptr %18, align 8
  %176 = icmp ne ptr %175, null
  %177 = select i1 %174, i1 %176, i1 false
  %178 = select i1 %177, ptr %175, ptr @.str
  %179 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %170, ptr noundef nonnull @.str.1, i32 noundef %171, ptr noundef nonnull @.str.73, ptr noundef %178, i32 noundef %163) #12
  %180 = icmp eq i32 %179, 0
  br i1 %180, label %181, label %542

181:                                              ; preds = %165, %168, %147
  %182 = load ptr, ptr %93, align 8
  %183 = load ptr, ptr %125, align 8
  br i1 %127, label %191, label %184

184:                                              ; preds = %181
  %185 = load ptr, ptr %109, align 8
  %186 = load ptr, ptr %119, align 8
  %187 = load i64, ptr %128, align 8
  %188 = load ptr, ptr %118, align 8
  %189 = call i32 %186(ptr noundef %185, i64 noundef %187, i64 noundef %123, ptr noundef %188) #12
  %190 = icmp eq i32 %189, 0
  br i1 %190, label %191, label %205

191:                                              ; preds = %184, %181
  br i1 %129, label %198, label %192

192:                                              ; preds = %191
  %193 = load ptr, ptr %119, align 8
  %194 = load i64, ptr %130, align 8
  %195 = load ptr, ptr %118, align 8
  %196 = call i32 %193(ptr noundef %182, i64 noundef %194, i64 noundef %124, ptr noundef %195) #12
  %197 = icmp eq i32 %196, 0
  br i1 %197, label %198, label %205

198:                                              ; preds = %192, %191
  br i1 %131, label %219, label %199

199:                                              ; preds = %198
  %200 = load ptr, ptr %119, align 8
  %201 = load i64, ptr %132, align 8
  %202 = load ptr, ptr %118, align 8
  %203 = call i32 %200(ptr noundef %183, i64 noundef %201, i64 noundef %126, ptr noundef %202) #12
  %204 = icmp eq i32 %203, 0
  br i1 %204, label %219, label %205

205:                                              ; preds = %199, %192, %184
  %206 = phi i32 [ %189, %184 ], [ %196, %192 ], [ %203, %199 ]
  %207 = icmp eq i32 %206, 2
  %208 = select i1 %207, i32 5, i32 8
  %209 = load i32, ptr %121, align 8
  store ptr null, ptr %17, align 8
  %210 = load ptr, ptr %122, align 8
  %211 = call i32 %210(i32 noundef %206, ptr noundef nonnull %17) #12
  %212 = icmp eq i32 %211, 0
  %213 = load ptr, ptr %17, align 8
  %214 = icmp ne ptr %213, null
  %215 = select i1 %212, i1 %214, i1 false
  %216 = select i1 %215, ptr %213, ptr @.str
  %217 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %208, ptr noundef nonnull @.str.1, i32 noundef %209, ptr noundef nonnull @.str.68, ptr noundef %216, i32 noundef %206) #12
  %218 = icmp eq i32 %217, 0
  br i1 %218, label %219, label %542

219:                                              ; preds = %205, %199, %198
  %220 = load ptr, ptr %133, align 8
  %221 = load ptr, ptr %118, align 8
  %222 = call i32 %220(ptr noundef %221) #12
  %223 = icmp eq i32 %222, 0
  br i1 %223, label %237, label %224

224:                                              ; preds = %219
  %225 = load ptr, ptr %139, align 8
  %226 = icmp eq i32 %222, 2
  %227 = select i1 %226, i32 5, i32 8
  %228 = load i32, ptr %121, align 8
  store ptr null, ptr %16, align 8
  %229 = load ptr, ptr %122, align 8
  %230 = call i32 %229(i32 noundef %222, ptr noundef nonnull %16) #12
  %231 = icmp eq i32 %230, 0
  %232 = load ptr, ptr %16, align 8
  %233 = icmp ne ptr %232, null
  %234 = select i1 %231, i1 %233, i1 false
  %235 = select i1 %234, ptr %232, ptr @.str
  %236 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %227, ptr noundef nonnull @.str.1, i32 noundef %228, ptr noundef %225, ptr noundef %235, i32 noundef %222) #12
  br label %449

237:                                              ; preds = %219
  %238 = load ptr, ptr %87, align 8
  %239 = load ptr, ptr %134, align 8
  %240 = load ptr, ptr %135, align 8
  %241 = getelementptr inbounds nuw ptr, ptr %240, i64 %138
  %242 = load ptr, ptr %241, align 8
  %243 = getelementptr inbounds nuw i8, ptr %139, i64 16
  %244 = load i32, ptr %243, align 8
  call void %238(ptr noundef %239, i32 noundef %144, ptr noundef %242, i32 noundef %244) #12
  br label %245

245:                                              ; preds = %237, %137
  %246 = add nuw nsw i64 %138, 1
  %247 = icmp eq i64 %246, %136
  br i1 %247, label %452, label %137, !llvm.loop !20

248:                                              ; preds = %86
  %249 = getelementptr inbounds nuw i8, ptr %0, i64 100
  %250 = load i32, ptr %249, align 4
  %251 = icmp eq i32 %250, 0
  br i1 %251, label %426, label %252

252:                                              ; preds = %248
  %253 = getelementptr inbounds nuw i8, ptr %1, i64 480
  %254 = load ptr, ptr %253, align 8
  %255 = icmp eq ptr %254, null
  %256 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  br i1 %255, label %259, label %257

257:                                              ; preds = %259, %252
  %258 = getelementptr inbounds nuw i8, ptr %1, i64 240
  br label %266

259:                                              ; preds = %252
  %260 = add i32 %256, 1
  %261 = zext i32 %260 to i64
  %262 = call noalias ptr @calloc(i64 noundef %261, i64 noundef 8) #14
  store ptr %262, ptr %253, align 8
  %263 = icmp eq ptr %262, null
  br i1 %263, label %264, label %257

264:                                              ; preds = %259
  %265 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 5, ptr noundef nonnull @.str.60) #12
  br label %294

266:                                              ; preds = %277, %257
  %267 = phi i32 [ 0, %257 ], [ %278, %277 ]
  %268 = load ptr, ptr %253, align 8
  %269 = zext i32 %267 to i64
  %270 = getelementptr inbounds nuw ptr, ptr %268, i64 %269
  %271 = load ptr, ptr %270, align 8
  %272 = icmp eq ptr %271, null
  br i1 %272, label %273, label %277

273:                                              ; preds = %266
  %274 = load ptr, ptr %258, align 8
  %275 = call i32 %274(ptr noundef nonnull %270, i32 noundef 0) #12
  %276 = icmp eq i32 %275, 0
  br i1 %276, label %277, label %280

277:                                              ; preds = %273, %266
  %278 = add i32 %267, 1
  %279 = icmp ugt i32 %278, %256
  br i1 %279, label %297, label %266, !llvm.loop !21

280:                                              ; preds = %273
  %281 = icmp eq i32 %275, 2
  %282 = select i1 %281, i32 5, i32 8
  %283 = getelementptr inbounds nuw i8, ptr %1, i64 288
  %284 = load i32, ptr %283, align 8
  store ptr null, ptr %14, align 8
  %285 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %286 = load ptr, ptr %285, align 8
  %287 = call i32 %286(i32 noundef %275, ptr noundef nonnull %14) #12
  %288 = icmp eq i32 %287, 0
  %289 = load ptr, ptr %14, align 8
  %290 = icmp ne ptr %289, null
  %291 = select i1 %288, i1 %290, i1 false
  %292 = select i1 %291, ptr %289, ptr @.str
  %293 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %282, ptr noundef nonnull @.str.1, i32 noundef %284, ptr noundef nonnull @.str.71, ptr noundef %292, i32 noundef %275) #12
  br label %294

294:                                              ; preds = %280, %264
  %295 = phi i32 [ %265, %264 ], [ %293, %280 ]
  %296 = icmp eq i32 %295, 0
  br i1 %296, label %297, label %542

297:                                              ; preds = %277, %294
  %298 = getelementptr inbounds nuw i8, ptr %1, i64 256
  %299 = load ptr, ptr %298, align 8
  %300 = load ptr, ptr %253, align 8
  %301 = load ptr, ptr %300, align 8
  %302 = getelementptr inbounds nuw i8, ptr %1, i64 320
  %303 = load ptr, ptr %302, align 8
  %304 = call i32 %299(ptr noundef %301, ptr noundef %303) #12
  %305 = icmp eq i32 %304, 0
  br i1 %305, label %306, label %309

306:                                              ; preds = %297
  %307 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %308 = zext i32 %256 to i64
  br label %323

309:                                              ; preds = %297
  %310 = icmp eq i32 %304, 2
  %311 = select i1 %310, i32 5, i32 8
  %312 = getelementptr inbounds nuw i8, ptr %1, i64 288
  %313 = load i32, ptr %312, align 8
  store ptr null, ptr %13, align 8
  %314 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %315 = load ptr, ptr %314, align 8
  %316 = call i32 %315(i32 noundef %304, ptr noundef nonnull %13) #12
  %317 = icmp eq i32 %316, 0
  %318 = load ptr, ptr %13, align 8
  %319 = icmp ne ptr %318, null
  %320 = select i1 %317, i1 %319, i1 false
  %321 = select i1 %320, ptr %318, ptr @.str
  %322 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %311, ptr noundef nonnull @.str.1, i32 noundef %313, ptr noundef nonnull @.str.69, ptr noundef %321, i32 noundef %304) #12
  br label %449

323:                                              ; preds = %335, %306
  %324 = phi i64 [ 0, %306 ], [ %338, %335 ]
  %325 = icmp eq i64 %324, %308
  br i1 %325, label %358, label %326

326:                                              ; preds = %323
  %327 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %307, i64 %324
  %328 = getelementptr inbounds nuw i8, ptr %327, i64 24
  %329 = load i32, ptr %328, align 8
  %330 = icmp eq i32 %329, 0
  br i1 %330, label %331, label %335

331:                                              ; preds = %326
  %332 = trunc nuw i64 %324 to i32
  %333 = call i32 @bnnc_cuda_launch_stage(ptr noundef %0, ptr noundef nonnull %1, i32 noundef %332)
  %334 = icmp eq i32 %333, 0
  br i1 %334, label %335, label %542

335:                                              ; preds = %331, %326
  %336 = load ptr, ptr %298, align 8
  %337 = load ptr, ptr %253, align 8
  %338 = add nuw nsw i64 %324, 1
  %339 = getelementptr inbounds nuw ptr, ptr %337, i64 %338
  %340 = load ptr, ptr %339, align 8
  %341 = load ptr, ptr %302, align 8
  %342 = call i32 %336(ptr noundef %340, ptr noundef %341) #12
  %343 = icmp eq i32 %342, 0
  br i1 %343, label %323, label %344, !llvm.loop !22

344:                                              ; preds = %335
  %345 = icmp eq i32 %342, 2
  %346 = select i1 %345, i32 5, i32 8
  %347 = getelementptr inbounds nuw i8, ptr %1, i64 288
  %348 = load i32, ptr %347, align 8
  store ptr null, ptr %12, align 8
  %349 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %350 = load ptr, ptr %349, align 8
  %351 = call i32 %350(i32 noundef %342, ptr noundef nonnull %12) #12
  %352 = icmp eq i32 %351, 0
  %353 = load ptr, ptr %12, align 8
  %354 = icmp ne ptr %353, null
  %355 = select i1 %352, i1 %354, i1 false
  %356 = select i1 %355, ptr %353, ptr @.str
  %357 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %346, ptr noundef nonnull @.str.1, i32 noundef %348, ptr noundef nonnull @.str.69, ptr noundef %356, i32 noundef %342) #12
  br label %449

358:                                              ; preds = %323
  %359 = getelementptr inbounds nuw i8, ptr %1, i64 184
  %360 = load ptr, ptr %359, align 8
  %361 = load ptr, ptr %302, align 8
  %362 = call i32 %360(ptr noundef %361) #12
  %363 = icmp eq i32 %362, 0
  br i1 %363, label %364, label %369

364:                                              ; preds = %358
  %365 = icmp eq i32 %256, 0
  br i1 %365, label %452, label %366

366:                                              ; preds = %364
  %367 = getelementptr inbounds nuw i8, ptr %1, i64 264
  %368 = getelementptr inbounds nuw i8, ptr %0, i64 80
  br label %383

369:                                              ; preds = %358
  %370 = icmp eq i32 %362, 2
  %371 = select i1 %370, i32 5, i32 8
  %372 = getelementptr inbounds nuw i8, ptr %1, i64 288
  %373 = load i32, ptr %372, align 8
  store ptr null, ptr %11, align 8
  %374 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %375 = load ptr, ptr %374, align 8
  %376 = call i32 %375(i32 noundef %362, ptr noundef nonnull %11) #12
  %377 = icmp eq i32 %376, 0
  %378 = load ptr, ptr %11, align 8
  %379 = icmp ne ptr %378, null
  %380 = select i1 %377, i1 %379, i1 false
  %381 = select i1 %380, ptr %378, ptr @.str
  %382 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %371, ptr noundef nonnull @.str.1, i32 noundef %373, ptr noundef nonnull @.str.46, ptr noundef %381, i32 noundef %362) #12
  br label %449

383:                                              ; preds = %420, %366
  %384 = phi i64 [ 0, %366 ], [ %421, %420 ]
  store float 0.000000e+00, ptr %15, align 4
  %385 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %307, i64 %384
  %386 = getelementptr inbounds nuw i8, ptr %385, i64 24
  %387 = load i32, ptr %386, align 8
  %388 = icmp eq i32 %387, 0
  br i1 %388, label %391, label %389

389:                                              ; preds = %383
  %390 = add nuw nsw i64 %384, 1
  br label %420

391:                                              ; preds = %383
  %392 = load ptr, ptr %367, align 8
  %393 = load ptr, ptr %253, align 8
  %394 = getelementptr inbounds nuw ptr, ptr %393, i64 %384
  %395 = load ptr, ptr %394, align 8
  %396 = add nuw nsw i64 %384, 1
  %397 = getelementptr inbounds nuw ptr, ptr %393, i64 %396
  %398 = load ptr, ptr %397, align 8
  %399 = call i32 %392(ptr noundef nonnull %15, ptr noundef %395, ptr noundef %398) #12
  %400 = icmp eq i32 %399, 0
  br i1 %400, label %401, label %406

401:                                              ; preds = %391
  %402 = load float, ptr %15, align 4
  %403 = fpext float %402 to double
  %404 = fmul double %403, 1.000000e+06
  %405 = fptoui double %404 to i64
  br label %420

406:                                              ; preds = %391
  %407 = icmp eq i32 %399, 2
  %408 = select i1 %407, i32 5, i32 8
  %409 = getelementptr inbounds nuw i8, ptr %1, i64 288
  %410 = load i32, ptr %409, align 8
  store ptr null, ptr %10, align 8
  %411 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %412 = load ptr, ptr %411, align 8
  %413 = call i32 %412(i32 noundef %399, ptr noundef nonnull %10) #12
  %414 = icmp eq i32 %413, 0
  %415 = load ptr, ptr %10, align 8
  %416 = icmp ne ptr %415, null
  %417 = select i1 %414, i1 %416, i1 false
  %418 = select i1 %417, ptr %415, ptr @.str
  %419 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %408, ptr noundef nonnull @.str.1, i32 noundef %410, ptr noundef nonnull @.str.70, ptr noundef %418, i32 noundef %399) #12
  br label %449

420:                                              ; preds = %401, %389
  %421 = phi i64 [ %390, %389 ], [ %396, %401 ]
  %422 = phi i64 [ 0, %389 ], [ %405, %401 ]
  %423 = load ptr, ptr %368, align 8
  %424 = getelementptr inbounds nuw i64, ptr %423, i64 %384
  store i64 %422, ptr %424, align 8
  %425 = icmp eq i64 %421, %308
  br i1 %425, label %452, label %383, !llvm.loop !23

426:                                              ; preds = %248
  %427 = getelementptr inbounds nuw i8, ptr %1, i64 224
  %428 = load ptr, ptr %427, align 8
  %429 = getelementptr inbounds nuw i8, ptr %1, i64 416
  %430 = load ptr, ptr %429, align 8
  %431 = getelementptr inbounds nuw i8, ptr %1, i64 320
  %432 = load ptr, ptr %431, align 8
  %433 = call i32 %428(ptr noundef %430, ptr noundef %432) #12
  %434 = icmp eq i32 %433, 0
  br i1 %434, label %452, label %435

435:                                              ; preds = %426
  %436 = icmp eq i32 %433, 2
  %437 = select i1 %436, i32 5, i32 8
  %438 = getelementptr inbounds nuw i8, ptr %1, i64 288
  %439 = load i32, ptr %438, align 8
  store ptr null, ptr %9, align 8
  %440 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %441 = load ptr, ptr %440, align 8
  %442 = call i32 %441(i32 noundef %433, ptr noundef nonnull %9) #12
  %443 = icmp eq i32 %442, 0
  %444 = load ptr, ptr %9, align 8
  %445 = icmp ne ptr %444, null
  %446 = select i1 %443, i1 %445, i1 false
  %447 = select i1 %446, ptr %444, ptr @.str
  %448 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef %437, ptr noundef nonnull @.str.1, i32 noundef %439, ptr noundef nonnull @.str.45, ptr noundef %447, i32 noundef %433) #12
  br label %542

449:                                              ; preds = %406, %369, %344, %309, %224, %104
  %450 = phi i32 [ %382, %369 ], [ %322, %309 ], [ %107, %104 ], [ %236, %224 ], [ %419, %406 ], [ %357, %344 ]
  %451 = icmp eq i32 %450, 0
  br i1 %451, label %452, label %542

452:                                              ; preds = %245, %420, %426, %364, %108, %449
  %453 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 16), align 8
  %454 = icmp eq i32 %453, 0
  br i1 %454, label %521, label %455

455:                                              ; preds = %452
  %456 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 64), align 8
  %457 = getelementptr inbounds nuw i8, ptr %1, i64 376
  %458 = icmp eq i32 %4, 0
  %459 = getelementptr inbounds nuw i8, ptr %1, i64 160
  %460 = getelementptr inbounds nuw i8, ptr %1, i64 320
  %461 = getelementptr inbounds nuw i8, ptr %1, i64 152
  %462 = zext i32 %453 to i64
  br label %463

463:                                              ; preds = %515, %455
  %464 = phi i64 [ 0, %455 ], [ %516, %515 ]
  %465 = getelementptr inbounds nuw %struct.bnnc_tensor, ptr %456, i64 %464
  %466 = getelementptr inbounds nuw i8, ptr %465, i64 24
  %467 = load i64, ptr %466, align 8
  %468 = load ptr, ptr %457, align 8
  %469 = trunc nuw i64 %464 to i32
  %470 = add i32 %21, %469
  %471 = zext i32 %470 to i64
  %472 = getelementptr inbounds nuw i64, ptr %468, i64 %471
  %473 = load i64, ptr %472, align 8
  %474 = getelementptr inbounds nuw ptr, ptr %3, i64 %464
  %475 = load ptr, ptr %474, align 8
  br i1 %458, label %496, label %476

476:                                              ; preds = %463
  %477 = load ptr, ptr %459, align 8
  %478 = ptrtoint ptr %475 to i64
  %479 = load ptr, ptr %460, align 8
  %480 = call i32 %477(i64 noundef %478, i64 noundef %473, i64 noundef %467, ptr noundef %479) #12
  %481 = icmp eq i32 %480, 0
  br i1 %481, label %515, label %482

482:                                              ; preds = %476
  %483 = icmp eq i32 %480, 2
  %484 = select i1 %483, i32 5, i32 8
  %485 = getelementptr inbounds nuw i8, ptr %1, i64 288
  %486 = load i32, ptr %485, align 8
  store ptr null, ptr %8, align 8
  %487 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %488 = load ptr, ptr %487, align 8
  %489 = call i32 %488(i32 noundef %480, ptr noundef nonnull %8) #12
  %490 = icmp eq i32 %489, 0
  %491 = load ptr, ptr %8, align 8
  %492 = icmp ne ptr %491, null
  %493 = select i1 %490, i1 %492, i1 false
  %494 = select i1 %493, ptr %491, ptr @.str
  %495 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %484, ptr noundef nonnull @.str.1, i32 noundef %486, ptr noundef nonnull @.str.72, ptr noundef %494, i32 noundef %480) #12
  br label %518

496:                                              ; preds = %463
  %497 = load ptr, ptr %461, align 8
  %498 = load ptr, ptr %460, align 8
  %499 = call i32 %497(ptr noundef %475, i64 noundef %473, i64 noundef %467, ptr noundef %498) #12
  %500 = icmp eq i32 %499, 0
  br i1 %500, label %515, label %501

501:                                              ; preds = %496
  %502 = icmp eq i32 %499, 2
  %503 = select i1 %502, i32 5, i32 8
  %504 = getelementptr inbounds nuw i8, ptr %1, i64 288
  %505 = load i32, ptr %504, align 8
  store ptr null, ptr %7, align 8
  %506 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %507 = load ptr, ptr %506, align 8
  %508 = call i32 %507(i32 noundef %499, ptr noundef nonnull %7) #12
  %509 = icmp eq i32 %508, 0
  %510 = load ptr, ptr %7, align 8
  %511 = icmp ne ptr %510, null
  %512 = select i1 %509, i1 %511, i1 false
  %513 = select i1 %512, ptr %510, ptr @.str
  %514 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %503, ptr noundef nonnull @.str.1, i32 noundef %505, ptr noundef nonnull @.str.73, ptr noundef %513, i32 noundef %499) #12
  br label %518

515:                                              ; preds = %496, %476
  %516 = add nuw nsw i64 %464, 1
  %517 = icmp eq i64 %516, %462
  br i1 %517, label %521, label %463, !llvm.loop !19

518:                                              ; preds = %501, %482
  %519 = phi i32 [ %514, %501 ], [ %495, %482 ]
  %520 = icmp eq i32 %519, 0
  br i1 %520, label %521, label %542

521:                                              ; preds = %515, %452, %518
  %522 = getelementptr inbounds nuw i8, ptr %1, i64 184
  %523 = load ptr, ptr %522, align 8
  %524 = getelementptr inbounds nuw i8, ptr %1, i64 320
  %525 = load ptr, ptr %524, align 8
  %526 = call i32 %523(ptr noundef %525) #12
  %527 = icmp eq i32 %526, 0
  br i1 %527, label %542, label %528

528:                                              ; preds = %521
  %529 = icmp eq i32 %526, 2
  %530 = select i1 %529, i32 5, i32 8
  %531 = getelementptr inbounds nuw i8, ptr %1, i64 288
  %532 = load i32, ptr %531, align 8
  store ptr null, ptr %6, align 8
  %533 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %534 = load ptr, ptr %533, align 8
  %535 = call i32 %534(i32 noundef %526, ptr noundef nonnull %6) #12
  %536 = icmp eq i32 %535, 0
  %537 = load ptr, ptr %6, align 8
  %538 = icmp ne ptr %537, null
  %539 = select i1 %536, i1 %538, i1 false
  %540 = select i1 %539, ptr %537, ptr @.str
  %541 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %530, ptr noundef nonnull @.str.1, i32 noundef %532, ptr noundef nonnull @.str.46, ptr noundef %540, i32 noundef %526) #12
  br label %542

542:                                              ; preds = %205, %168, %143, %331, %528, %521, %294, %449, %435, %518, %83
  %543 = phi i32 [ %448, %435 ], [ %84, %83 ], [ %519, %518 ], [ 0, %521 ], [ %450, %449 ], [ %295, %294 ], [ %333, %331 ], [ %541, %528 ], [ %145, %143 ], [ %179, %168 ], [ %217, %205 ]
  ret i32 %543
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: read)
declare i64 @strlen(ptr noundef captures(none)) local_unnamed_addr #9

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #10

; Function Attrs: nounwind
declare i32 @getpid() local_unnamed_addr #4

; Function Attrs: nounwind
define internal fastcc i32 @ready(ptr noundef %0, ptr noundef nonnull %1, ptr noundef readonly captures(none) %2) unnamed_addr #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = getelementptr inbounds nuw i8, ptr %1, i64 168
  %7 = load ptr, ptr %6, align 8
  %8 = getelementptr inbounds nuw i8, ptr %1, i64 320
  %9 = tail call i32 %7(ptr noundef nonnull %8, i32 noundef 0) #12
  %10 = icmp eq i32 %9, 0
  br i1 %10, label %25, label %11

11:                                               ; preds = %3
  %12 = icmp eq i32 %9, 2
  %13 = select i1 %12, i32 5, i32 8
  %14 = getelementptr inbounds nuw i8, ptr %1, i64 288
  %15 = load i32, ptr %14, align 8
  store ptr null, ptr %5, align 8
  %16 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %17 = load ptr, ptr %16, align 8
  %18 = call i32 %17(i32 noundef %9, ptr noundef nonnull %5) #12
  %19 = icmp eq i32 %18, 0
  %20 = load ptr, ptr %5, align 8
  %21 = icmp ne ptr %20, null
  %22 = select i1 %19, i1 %21, i1 false
  %23 = select i1 %22, ptr %20, ptr @.str
  %24 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %13, ptr noundef nonnull @.str.1, i32 noundef %15, ptr noundef nonnull @.str.40, ptr noundef %23, i32 noundef %9) #12
  br label %75

25:                                               ; preds = %3
  %26 = tail call i32 @bnnc_cuda_allocate(ptr noundef %0, ptr noundef nonnull %1, ptr noundef %2)
  %27 = icmp eq i32 %26, 0
  br i1 %27, label %28, label %75

28:                                               ; preds = %25
  %29 = tail call i32 @bnnc_cuda_prepare(ptr noundef %0, ptr noundef nonnull %1)
  %30 = icmp eq i32 %29, 0
  br i1 %30, label %31, label %75

31:                                               ; preds = %28
  %32 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  %33 = icmp eq i32 %32, 0
  br i1 %33, label %53, label %34

34:                                               ; preds = %31
  %35 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %36 = zext i32 %32 to i64
  br label %37

37:                                               ; preds = %46, %34
  %38 = phi i64 [ 0, %34 ], [ %48, %46 ]
  %39 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %35, i64 %38
  %40 = getelementptr inbounds nuw i8, ptr %39, i64 24
  %41 = load i32, ptr %40, align 8
  %42 = icmp eq i32 %41, 0
  br i1 %42, label %46, label %43

43:                                               ; preds = %37
  %44 = trunc nuw i64 %38 to i32
  %45 = tail call i32 @bnnc_cuda_launch_stage(ptr noundef %0, ptr noundef nonnull readonly %1, i32 noundef %44)
  br label %46

46:                                               ; preds = %43, %37
  %47 = phi i32 [ %45, %43 ], [ 0, %37 ]
  %48 = add nuw nsw i64 %38, 1
  %49 = icmp samesign ult i64 %48, %36
  %50 = icmp eq i32 %47, 0
  %51 = select i1 %49, i1 %50, i1 false
  br i1 %51, label %37, label %52, !llvm.loop !15

52:                                               ; preds = %46
  br i1 %50, label %53, label %75

53:                                               ; preds = %31, %52
  %54 = getelementptr inbounds nuw i8, ptr %1, i64 184
  %55 = load ptr, ptr %54, align 8
  %56 = load ptr, ptr %8, align 8
  %57 = tail call i32 %55(ptr noundef %56) #12
  %58 = icmp eq i32 %57, 0
  br i1 %58, label %73, label %59

59:                                               ; preds = %53
  %60 = icmp eq i32 %57, 2
  %61 = select i1 %60, i32 5, i32 8
  %62 = getelementptr inbounds nuw i8, ptr %1, i64 288
  %63 = load i32, ptr %62, align 8
  store ptr null, ptr %4, align 8
  %64 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %65 = load ptr, ptr %64, align 8
  %66 = call i32 %65(i32 noundef %57, ptr noundef nonnull %4) #12
  %67 = icmp eq i32 %66, 0
  %68 = load ptr, ptr %4, align 8
  %69 = icmp ne ptr %68, null
  %70 = select i1 %67, i1 %69, i1 false
  %71 = select i1 %70, ptr %68, ptr @.str
  %72 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef %0, i32 noundef %61, ptr noundef nonnull @.str.1, i32 noundef %63, ptr noundef nonnull @.str.62, ptr noundef %71, i32 noundef %57) #12
  br label %75

73:                                               ; preds = %53
  %74 = tail call i32 @bnnc_cuda_capture(ptr noundef %0, ptr noundef nonnull %1)
  br label %75

75:                                               ; preds = %25, %28, %59, %11, %52, %73
  %76 = phi i32 [ %24, %11 ], [ %74, %73 ], [ %72, %59 ], [ %47, %52 ], [ %29, %28 ], [ %26, %25 ]
  ret i32 %76
}

declare void @bnnc_memory_bind(ptr noundef, ptr noundef, ptr noundef, i32 noundef) local_unnamed_addr #2

declare ptr @bnnc_memory_allocate(i64 noundef) local_unnamed_addr #2

declare i32 @bnnc_memory_create(ptr noundef, ptr noundef) local_unnamed_addr #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #11

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #4 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #5 = { nofree nounwind memory(read, argmem: readwrite, inaccessiblemem: readwrite, target_mem0: none, target_mem1: none) "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #6 = { mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #7 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #8 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #9 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #10 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #11 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #12 = { nounwind }
attributes #13 = { nounwind willreturn memory(read) }
attributes #14 = { nounwind allocsize(0,1) }

!llvm.module.flags = !{!0, !1, !2}
!llvm.ident = !{!3}

!0 = !{i32 7, !"Dwarf Version", i32 4}
!1 = !{i32 1, !"wchar_size", i32 4}
!2 = !{i32 8, !"PIC Level", i32 2}
!3 = !{!"clang version 22.1.8"}
!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.mustprogress"}
!6 = distinct !{!6, !5}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.unroll.disable"}
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
