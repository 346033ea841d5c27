; Made by runtime/build_ir.py: do not edit.
; sources: e5f0e3ac9e463181a080aec223b8bbc45b964155d9e58049ae018f8afd42b6f8
target datalayout = "e-m:o-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-n32:64-S128-Fn32"
target triple = "aarch64-apple-macosx11.0"

%struct.bnnc_model = type { i32, i32, i32, i32, i32, i32, ptr, ptr, ptr, ptr, ptr, ptr, ptr, i64, i64, i64, i64, ptr }
%struct.bnnc_level = type { ptr, ptr, i64 }
%struct.bnnc_lane = type { %struct.bnnc_memory, ptr }
%struct.bnnc_memory = type { ptr, ptr, ptr, ptr, ptr, i64 }
%struct.bnnc_tensor = type { ptr, ptr, ptr, i64, i32 }
%struct.bnnc_stage = type { ptr, ptr, i32, i32, i32, i32 }
%struct.bnnc_argument = type { i64, i32, i32 }
%struct.bnnc_slot = type { ptr, ptr, i64 }
%struct.counter = type { i32, [124 x i8] }
%struct.bnnc_kernel = type { ptr, i32, i32 }
%struct.run = type { ptr, ptr, ptr, i32 }
%struct.timespec = type { i64, i64 }
%struct.bnnc_job = type { ptr, i32, ptr, ptr, ptr }

@.str = private unnamed_addr constant [29 x i8] c"hw.optional.arm.FEAT_DotProd\00", align 1
@.str.1 = private unnamed_addr constant [26 x i8] c"hw.optional.arm.FEAT_I8MM\00", align 1
@bnnc_cpu_feature_name.names = internal unnamed_addr constant [3 x ptr] [ptr @.str.2, ptr @.str.3, ptr @.str.4], align 8
@.str.2 = private unnamed_addr constant [6 x i8] c"asimd\00", align 1
@.str.3 = private unnamed_addr constant [8 x i8] c"asimddp\00", align 1
@.str.4 = private unnamed_addr constant [5 x i8] c"i8mm\00", align 1
@.str.5 = private unnamed_addr constant [19 x i8] c"an unknown feature\00", align 1
@.str.6 = private unnamed_addr constant [12 x i8] c"BNNC_DEVICE\00", align 1
@bnnc_compiled_model = external hidden local_unnamed_addr constant %struct.bnnc_model, align 8
@.str.7 = private unnamed_addr constant [18 x i8] c"not enough memory\00", align 1
@.str.8 = private unnamed_addr constant [1 x i8] zeroinitializer, align 1
@.str.9 = private unnamed_addr constant [9 x i8] c"BNNC_ISA\00", align 1
@.str.10 = private unnamed_addr constant [43 x i8] c"the model has interface %u, its runtime %d\00", align 1
@.str.11 = private unnamed_addr constant [33 x i8] c"not enough memory for %llu bytes\00", align 1
@.str.12 = private unnamed_addr constant [37 x i8] c"BNNC_ISA=%s: this processor lacks %s\00", align 1
@.str.13 = private unnamed_addr constant [51 x i8] c"BNNC_ISA=%s: not in this library, whose best is %s\00", align 1
@.str.14 = private unnamed_addr constant [51 x i8] c"this library needs %s, and this processor lacks %s\00", align 1
@.str.15 = private unnamed_addr constant [5 x i8] c"auto\00", align 1
@.str.16 = private unnamed_addr constant [4 x i8] c"cpu\00", align 1
@.str.17 = private unnamed_addr constant [6 x i8] c"cuda:\00", align 1
@.str.18 = private unnamed_addr constant [5 x i8] c"cuda\00", align 1
@.str.19 = private unnamed_addr constant [57 x i8] c"device %s: choose from cpu, cuda, cuda:0 to cuda:9, auto\00", align 1
@.str.20 = private unnamed_addr constant [45 x i8] c"device %s: this library has no code for GPUs\00", align 1
@.str.21 = private unnamed_addr constant [35 x i8] c"'%s' failed: this is a bug in bnnc\00", align 1
@.str.22 = private unnamed_addr constant [23 x i8] c"%u threads: at most %d\00", align 1
@.str.23 = private unnamed_addr constant [24 x i8] c"cannot start %u threads\00", align 1
@.str.24 = private unnamed_addr constant [22 x i8] c"input %u (%s) is null\00", align 1
@.str.25 = private unnamed_addr constant [23 x i8] c"output %u (%s) is null\00", align 1
@.str.26 = private unnamed_addr constant [50 x i8] c"this instance runs on the processor: use bnnc_run\00", align 1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define hidden void @bnnc_processors_allowed(ptr noundef writeonly captures(none) initializes((128, 132)) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 128
  store i32 0, ptr %2, align 8
  ret void
}

; Function Attrs: nounwind
define hidden i32 @bnnc_processor_count() local_unnamed_addr #1 {
  %1 = tail call i64 @sysconf(i32 noundef 58) #20
  %2 = tail call i64 @llvm.smax.i64(i64 %1, i64 1)
  %3 = trunc i64 %2 to i32
  ret i32 %3
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)

declare i64 @sysconf(i32 noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden noundef i32 @bnnc_processor() local_unnamed_addr #4 {
  ret i32 -1
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden noundef i32 @bnnc_thread_number() local_unnamed_addr #4 {
  ret i32 1
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden void @bnnc_keep_off(i32 noundef %0, ptr noundef readnone captures(none) %1, i32 noundef %2) local_unnamed_addr #4 {
  ret void
}

; Function Attrs: nounwind
define hidden range(i64 1, 8) i64 @bnnc_cpu_features() local_unnamed_addr #1 {
  %1 = alloca i32, align 4
  %2 = alloca i64, align 8
  %3 = alloca i32, align 4
  %4 = alloca i64, align 8
  store i32 0, ptr %3, align 4
  store i64 4, ptr %4, align 8
  %5 = call i32 @sysctlbyname(ptr noundef nonnull @.str, ptr noundef nonnull %3, ptr noundef nonnull %4, ptr noundef null, i64 noundef 0) #20
  %6 = icmp eq i32 %5, 0
  %7 = load i32, ptr %3, align 4
  %8 = icmp ne i32 %7, 0
  %9 = select i1 %6, i1 %8, i1 false
  store i32 0, ptr %1, align 4
  store i64 4, ptr %2, align 8
  %10 = call i32 @sysctlbyname(ptr noundef nonnull @.str.1, ptr noundef nonnull %1, ptr noundef nonnull %2, ptr noundef null, i64 noundef 0) #20
  %11 = icmp eq i32 %10, 0
  %12 = load i32, ptr %1, align 4
  %13 = icmp ne i32 %12, 0
  %14 = select i1 %11, i1 %13, i1 false
  %15 = select i1 %14, i64 4, i64 0
  %16 = select i1 %9, i64 3, i64 1
  %17 = or disjoint i64 %16, %15
  ret i64 %17
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden ptr @bnnc_cpu_feature_name(i64 noundef %0) local_unnamed_addr #4 {
  %2 = and i64 %0, 1
  %3 = icmp eq i64 %2, 0
  br i1 %3, label %8, label %4

4:                                                ; preds = %11, %8, %1
  %5 = phi i64 [ 0, %1 ], [ 1, %8 ], [ 2, %11 ]
  %6 = getelementptr inbounds nuw ptr, ptr @bnnc_cpu_feature_name.names, i64 %5
  %7 = load ptr, ptr %6, align 8
  br label %14

8:                                                ; preds = %1
  %9 = and i64 %0, 2
  %10 = icmp eq i64 %9, 0
  br i1 %10, label %11, label %4

11:                                               ; preds = %8
  %12 = and i64 %0, 4
  %13 = icmp eq i64 %12, 0
  br i1 %13, label %14, label %4

14:                                               ; preds = %11, %4
  %15 = phi ptr [ %7, %4 ], [ @.str.5, %11 ]
  ret ptr %15
}

; Function Attrs: nofree nounwind
define hidden noundef i32 @bnnc_fail(ptr noundef captures(none) %0, i32 noundef returned %1, ptr noundef readonly captures(none) %2, ...) local_unnamed_addr #5 {
  %4 = alloca ptr, align 8
  call void @llvm.va_start.p0(ptr nonnull %4)
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %6 = load ptr, ptr %4, align 8
  %7 = call i32 @vsnprintf(ptr noundef nonnull %5, i64 noundef 256, ptr noundef %2, ptr noundef %6) #20
  call void @llvm.va_end.p0(ptr nonnull %4)
  ret i32 %1
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.va_start.p0(ptr) #6

; Function Attrs: nofree nounwind
declare noundef i32 @vsnprintf(ptr noundef captures(none), i64 noundef, ptr noundef readonly captures(none), ptr noundef) local_unnamed_addr #5

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.va_end.p0(ptr) #6

; Function Attrs: nounwind
define i32 @bnnc_create(ptr noundef writeonly captures(address_is_null) %0) local_unnamed_addr #1 {
  %2 = tail call i32 @bnnc_create_on(ptr noundef %0, ptr noundef null)
  ret i32 %2
}

; Function Attrs: nounwind
define i32 @bnnc_create_on(ptr noundef writeonly captures(address_is_null) %0, ptr noundef %1) local_unnamed_addr #1 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i64, align 8
  %6 = alloca i32, align 4
  %7 = alloca i64, align 8
  %8 = alloca i32, align 4
  %9 = alloca i64, align 8
  %10 = alloca i32, align 4
  %11 = alloca i64, align 8
  %12 = icmp eq ptr %0, null
  br i1 %12, label %236, label %13

13:                                               ; preds = %2
  store ptr null, ptr %0, align 8
  %14 = tail call dereferenceable_or_null(408) ptr @calloc(i64 noundef 1, i64 noundef 408) #21
  %15 = icmp eq ptr %14, null
  br i1 %15, label %236, label %16

16:                                               ; preds = %13
  %17 = tail call i32 @pthread_mutex_init(ptr noundef nonnull %14, ptr noundef null) #20
  %18 = icmp eq i32 %17, 0
  br i1 %18, label %20, label %19

19:                                               ; preds = %16
  tail call void @free(ptr noundef nonnull %14)
  br label %236

20:                                               ; preds = %16
  store ptr %14, ptr %0, align 8
  %21 = getelementptr inbounds nuw i8, ptr %14, i64 120
  store i32 1, ptr %21, align 8
  %22 = icmp eq ptr %1, null
  br i1 %22, label %26, label %23

23:                                               ; preds = %20
  %24 = load i8, ptr %1, align 1
  %25 = icmp eq i8 %24, 0
  br i1 %25, label %26, label %33

26:                                               ; preds = %20, %23
  %27 = tail call ptr @getenv(ptr noundef nonnull @.str.6)
  %28 = icmp eq ptr %27, null
  br i1 %28, label %33, label %29

29:                                               ; preds = %26
  %30 = load i8, ptr %27, align 1
  %31 = icmp eq i8 %30, 0
  %32 = select i1 %31, ptr null, ptr %27
  br label %33

33:                                               ; preds = %23, %29, %26
  %34 = phi ptr [ null, %26 ], [ %32, %29 ], [ %1, %23 ]
  %35 = tail call ptr @getenv(ptr noundef nonnull @.str.9)
  %36 = load i32, ptr @bnnc_compiled_model, align 8
  %37 = icmp eq i32 %36, 2
  br i1 %37, label %40, label %38

38:                                               ; preds = %33
  %39 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %14, i32 noundef 2, ptr noundef nonnull @.str.10, i32 noundef %36, i32 noundef 2)
  br label %233

40:                                               ; preds = %33
  %41 = icmp eq ptr %35, null
  br i1 %41, label %94, label %42

42:                                               ; preds = %40
  %43 = load i8, ptr %35, align 1
  %44 = icmp eq i8 %43, 0
  br i1 %44, label %94, label %45

45:                                               ; preds = %42
  %46 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 4), align 4
  %47 = icmp eq i32 %46, 0
  %48 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 40), align 8
  br i1 %47, label %91, label %49

49:                                               ; preds = %45
  %50 = zext i32 %46 to i64
  br label %54

51:                                               ; preds = %54
  %52 = add nuw nsw i64 %55, 1
  %53 = icmp eq i64 %52, %50
  br i1 %53, label %91, label %54, !llvm.loop !4

54:                                               ; preds = %51, %49
  %55 = phi i64 [ 0, %49 ], [ %52, %51 ]
  %56 = getelementptr inbounds nuw %struct.bnnc_level, ptr %48, i64 %55
  %57 = getelementptr inbounds nuw i8, ptr %56, i64 16
  %58 = load i64, ptr %57, align 8
  store i32 0, ptr %10, align 4
  store i64 4, ptr %11, align 8
  %59 = call i32 @sysctlbyname(ptr noundef nonnull @.str, ptr noundef nonnull %10, ptr noundef nonnull %11, ptr noundef null, i64 noundef 0) #20
  %60 = load i32, ptr %10, align 4
  store i32 0, ptr %8, align 4
  store i64 4, ptr %9, align 8
  %61 = call i32 @sysctlbyname(ptr noundef nonnull @.str.1, ptr noundef nonnull %8, ptr noundef nonnull %9, ptr noundef null, i64 noundef 0) #20
  %62 = load i32, ptr %8, align 4
  %63 = load ptr, ptr %56, align 8
  %64 = call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %63, ptr noundef nonnull dereferenceable(1) %35) #20
  %65 = icmp eq i32 %64, 0
  br i1 %65, label %66, label %51

66:                                               ; preds = %54
  %67 = icmp eq i32 %59, 0
  %68 = icmp ne i32 %60, 0
  %69 = select i1 %67, i1 %68, i1 false
  %70 = icmp eq i32 %61, 0
  %71 = icmp ne i32 %62, 0
  %72 = select i1 %70, i1 %71, i1 false
  %73 = select i1 %69, i64 -4, i64 -2
  %74 = select i1 %72, i64 -6, i64 -2
  %75 = and i64 %73, %58
  %76 = and i64 %74, %75
  %77 = icmp eq i64 %76, 0
  br i1 %77, label %144, label %82

78:                                               ; preds = %85, %82
  %79 = phi i64 [ 2, %85 ], [ 1, %82 ]
  %80 = getelementptr inbounds nuw ptr, ptr @bnnc_cpu_feature_name.names, i64 %79
  %81 = load ptr, ptr %80, align 8
  br label %88

82:                                               ; preds = %66
  %83 = and i64 %75, 2
  %84 = icmp eq i64 %83, 0
  br i1 %84, label %85, label %78

85:                                               ; preds = %82
  %86 = and i64 %76, 4
  %87 = icmp eq i64 %86, 0
  br i1 %87, label %88, label %78

88:                                               ; preds = %85, %78
  %89 = phi ptr [ %81, %78 ], [ @.str.5, %85 ]
  %90 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %14, i32 noundef 4, ptr noundef nonnull @.str.12, ptr noundef nonnull %35, ptr noundef %89)
  br label %233

91:                                               ; preds = %51, %45
  %92 = load ptr, ptr %48, align 8
  %93 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %14, i32 noundef 4, ptr noundef nonnull @.str.13, ptr noundef nonnull %35, ptr noundef %92)
  br label %233

94:                                               ; preds = %42, %40
  store i32 0, ptr %6, align 4
  store i64 4, ptr %7, align 8
  %95 = call i32 @sysctlbyname(ptr noundef nonnull @.str, ptr noundef nonnull %6, ptr noundef nonnull %7, ptr noundef null, i64 noundef 0) #20
  %96 = load i32, ptr %6, align 4
  store i32 0, ptr %4, align 4
  store i64 4, ptr %5, align 8
  %97 = call i32 @sysctlbyname(ptr noundef nonnull @.str.1, ptr noundef nonnull %4, ptr noundef nonnull %5, ptr noundef null, i64 noundef 0) #20
  %98 = load i32, ptr %4, align 4
  %99 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 4), align 4
  %100 = icmp eq i32 %99, 0
  %101 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 40), align 8
  br i1 %100, label %102, label %105

102:                                              ; preds = %94
  %103 = getelementptr inbounds nuw i8, ptr %101, i64 103079215080
  %104 = load ptr, ptr %103, align 8
  br label %140

105:                                              ; preds = %94
  %106 = icmp eq i32 %97, 0
  %107 = icmp ne i32 %98, 0
  %108 = select i1 %106, i1 %107, i1 false
  %109 = icmp eq i32 %95, 0
  %110 = icmp ne i32 %96, 0
  %111 = select i1 %109, i1 %110, i1 false
  %112 = select i1 %111, i64 -4, i64 -2
  %113 = select i1 %108, i64 -6, i64 -2
  %114 = and i64 %113, %112
  %115 = zext i32 %99 to i64
  br label %119

116:                                              ; preds = %119
  %117 = add nuw nsw i64 %120, 1
  %118 = icmp eq i64 %117, %115
  br i1 %118, label %126, label %119, !llvm.loop !6

119:                                              ; preds = %116, %105
  %120 = phi i64 [ 0, %105 ], [ %117, %116 ]
  %121 = getelementptr inbounds nuw %struct.bnnc_level, ptr %101, i64 %120
  %122 = getelementptr inbounds nuw i8, ptr %121, i64 16
  %123 = load i64, ptr %122, align 8
  %124 = and i64 %114, %123
  %125 = icmp eq i64 %124, 0
  br i1 %125, label %144, label %116

126:                                              ; preds = %116
  %127 = add i32 %99, -1
  %128 = zext i32 %127 to i64
  %129 = getelementptr inbounds nuw %struct.bnnc_level, ptr %101, i64 %128
  %130 = load ptr, ptr %129, align 8
  %131 = and i64 %124, 2
  %132 = icmp eq i64 %131, 0
  br i1 %132, label %137, label %133

133:                                              ; preds = %137, %126
  %134 = phi i64 [ 2, %137 ], [ 1, %126 ]
  %135 = getelementptr inbounds nuw ptr, ptr @bnnc_cpu_feature_name.names, i64 %134
  %136 = load ptr, ptr %135, align 8
  br label %140

137:                                              ; preds = %126
  %138 = and i64 %124, 4
  %139 = icmp eq i64 %138, 0
  br i1 %139, label %140, label %133

140:                                              ; preds = %137, %133, %102
  %141 = phi ptr [ %130, %133 ], [ %130, %137 ], [ %104, %102 ]
  %142 = phi ptr [ %136, %133 ], [ @.str.5, %137 ], [ @.str.5, %102 ]
  %143 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %14, i32 noundef 4, ptr noundef nonnull @.str.14, ptr noundef %141, ptr noundef %142)
  br label %233

144:                                              ; preds = %119, %66
  %145 = phi ptr [ %56, %66 ], [ %121, %119 ]
  %146 = getelementptr inbounds nuw i8, ptr %14, i64 64
  store ptr %145, ptr %146, align 8
  %147 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  %148 = add i32 %147, 1
  %149 = zext i32 %148 to i64
  %150 = call ptr @calloc(i64 noundef %149, i64 noundef 8) #21
  %151 = getelementptr inbounds nuw i8, ptr %14, i64 104
  store ptr %150, ptr %151, align 8
  %152 = icmp eq ptr %150, null
  br i1 %152, label %153, label %155

153:                                              ; preds = %144
  %154 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %14, i32 noundef 5, ptr noundef nonnull @.str.7)
  br label %233

155:                                              ; preds = %144
  %156 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 112), align 8
  %157 = icmp eq ptr %34, null
  br i1 %157, label %166, label %158

158:                                              ; preds = %155
  %159 = call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %34, ptr noundef nonnull dereferenceable(5) @.str.15) #20
  %160 = icmp eq i32 %159, 0
  %161 = call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %34, ptr noundef nonnull dereferenceable(4) @.str.16) #20
  %162 = icmp eq i32 %161, 0
  %163 = icmp eq ptr %156, null
  %164 = select i1 %160, i1 %163, i1 false
  %165 = select i1 %162, i1 true, i1 %164
  br i1 %165, label %205, label %168

166:                                              ; preds = %155
  %167 = icmp eq ptr %156, null
  br i1 %167, label %205, label %193

168:                                              ; preds = %158
  %169 = call i32 @strncmp(ptr noundef nonnull dereferenceable(1) %34, ptr noundef nonnull dereferenceable(6) @.str.17, i64 noundef 5) #20
  %170 = icmp eq i32 %169, 0
  br i1 %170, label %171, label %182

171:                                              ; preds = %168
  %172 = getelementptr inbounds nuw i8, ptr %34, i64 5
  %173 = load i8, ptr %172, align 1
  %174 = add i8 %173, -48
  %175 = icmp ult i8 %174, 10
  br i1 %175, label %176, label %182

176:                                              ; preds = %171
  %177 = getelementptr inbounds nuw i8, ptr %34, i64 6
  %178 = load i8, ptr %177, align 1
  %179 = icmp eq i8 %178, 0
  br i1 %179, label %180, label %182

180:                                              ; preds = %176
  %181 = zext nneg i8 %174 to i32
  br label %188

182:                                              ; preds = %176, %171, %168
  br i1 %160, label %188, label %183

183:                                              ; preds = %182
  %184 = call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %34, ptr noundef nonnull dereferenceable(5) @.str.18) #20
  %185 = icmp eq i32 %184, 0
  br i1 %185, label %188, label %186

186:                                              ; preds = %183
  %187 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %14, i32 noundef 1, ptr noundef nonnull @.str.19, ptr noundef nonnull %34)
  br label %233

188:                                              ; preds = %183, %182, %180
  %189 = phi i1 [ true, %182 ], [ false, %183 ], [ %160, %180 ]
  %190 = phi i32 [ 0, %182 ], [ 0, %183 ], [ %181, %180 ]
  br i1 %163, label %191, label %193

191:                                              ; preds = %188
  %192 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %14, i32 noundef 8, ptr noundef nonnull @.str.20, ptr noundef nonnull %34)
  br label %233

193:                                              ; preds = %188, %166
  %194 = phi i32 [ %190, %188 ], [ 0, %166 ]
  %195 = phi i1 [ %189, %188 ], [ false, %166 ]
  %196 = load ptr, ptr %156, align 8
  %197 = load ptr, ptr %196, align 8
  %198 = call i32 %197(ptr noundef nonnull %14, i32 noundef %194) #20
  %199 = icmp ne i32 %198, 0
  %200 = select i1 %199, i1 %195, i1 false
  br i1 %200, label %201, label %203

201:                                              ; preds = %193
  %202 = getelementptr inbounds nuw i8, ptr %14, i64 152
  store i8 0, ptr %202, align 8
  br label %205

203:                                              ; preds = %193
  %204 = icmp eq i32 %198, 0
  br i1 %204, label %205, label %233

205:                                              ; preds = %203, %201, %166, %158
  %206 = getelementptr inbounds nuw i8, ptr %14, i64 72
  %207 = load ptr, ptr %206, align 8
  %208 = icmp eq ptr %207, null
  br i1 %208, label %209, label %236

209:                                              ; preds = %205
  %210 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 20), align 4
  %211 = call noundef i32 @llvm.umin.i32(i32 %210, i32 256)
  %212 = zext nneg i32 %211 to i64
  %213 = call ptr @calloc(i64 noundef %212, i64 noundef 56) #21
  %214 = getelementptr inbounds nuw i8, ptr %14, i64 88
  store ptr %213, ptr %214, align 8
  %215 = load i64, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 88), align 8
  %216 = add i64 %215, 64
  %217 = call i32 @posix_memalign(ptr noundef nonnull %3, i64 noundef 64, i64 noundef %216) #20
  %218 = icmp eq i32 %217, 0
  br i1 %218, label %221, label %219

219:                                              ; preds = %209
  %220 = getelementptr inbounds nuw i8, ptr %14, i64 80
  store ptr null, ptr %220, align 8
  br label %228

221:                                              ; preds = %209
  %222 = load ptr, ptr %3, align 8
  call void @llvm.memset.p0.i64(ptr align 1 %222, i8 0, i64 %216, i1 false)
  %223 = getelementptr inbounds nuw i8, ptr %14, i64 80
  store ptr %222, ptr %223, align 8
  %224 = load ptr, ptr %214, align 8
  %225 = icmp eq ptr %224, null
  %226 = icmp eq ptr %222, null
  %227 = select i1 %225, i1 true, i1 %226
  br i1 %227, label %228, label %230

228:                                              ; preds = %221, %219
  %229 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %14, i32 noundef 5, ptr noundef nonnull @.str.11, i64 noundef %215)
  br label %233

230:                                              ; preds = %221
  %231 = call fastcc i32 @add_lanes(ptr noundef nonnull %14, i32 noundef 1)
  %232 = icmp eq i32 %231, 0
  br i1 %232, label %236, label %233

233:                                              ; preds = %186, %191, %88, %91, %203, %228, %140, %153, %38, %230
  %234 = phi i32 [ %231, %230 ], [ 1, %186 ], [ 8, %191 ], [ 4, %88 ], [ 4, %91 ], [ %198, %203 ], [ 5, %228 ], [ 4, %140 ], [ 5, %153 ], [ 2, %38 ]
  %235 = getelementptr inbounds nuw i8, ptr %14, i64 64
  store ptr null, ptr %235, align 8
  br label %236

236:                                              ; preds = %205, %230, %233, %13, %2, %19
  %237 = phi i32 [ 5, %19 ], [ 5, %13 ], [ 1, %2 ], [ %234, %233 ], [ 0, %230 ], [ 0, %205 ]
  ret i32 %237
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @calloc(i64 noundef, i64 noundef) local_unnamed_addr #7

declare i32 @pthread_mutex_init(ptr noundef, ptr noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr noundef captures(none)) local_unnamed_addr #8

; Function Attrs: nofree nounwind memory(read)
declare noundef ptr @getenv(ptr noundef captures(none)) local_unnamed_addr #9

; Function Attrs: nounwind
define void @bnnc_destroy(ptr noundef %0) local_unnamed_addr #1 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %22, label %3

3:                                                ; preds = %1
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %5 = load ptr, ptr %4, align 8
  tail call void @bnnc_pool_destroy(ptr noundef %5)
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %7 = load ptr, ptr %6, align 8
  %8 = icmp eq ptr %7, null
  br i1 %8, label %14, label %9

9:                                                ; preds = %3
  %10 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 112), align 8
  %11 = load ptr, ptr %10, align 8
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 8
  %13 = load ptr, ptr %12, align 8
  tail call void %13(ptr noundef nonnull %7) #20
  br label %14

14:                                               ; preds = %9, %3
  tail call fastcc void @drop_lanes(ptr noundef %0, i32 noundef 0)
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %16 = load ptr, ptr %15, align 8
  tail call void @free(ptr noundef %16)
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %18 = load ptr, ptr %17, align 8
  tail call void @free(ptr noundef %18)
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %20 = load ptr, ptr %19, align 8
  tail call void @free(ptr noundef %20)
  %21 = tail call i32 @pthread_mutex_destroy(ptr noundef nonnull %0) #20
  tail call void @free(ptr noundef nonnull %0)
  br label %22

22:                                               ; preds = %1, %14
  ret void
}

; Function Attrs: nounwind
define hidden void @bnnc_pool_destroy(ptr noundef %0) local_unnamed_addr #1 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %28, label %3

3:                                                ; preds = %1
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %5 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %4) #20
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 36
  store i32 1, ptr %6, align 4
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %8 = tail call i32 @pthread_cond_broadcast(ptr noundef nonnull %7) #20
  %9 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %4) #20
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 28
  %11 = load i32, ptr %10, align 4
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %24, label %13

13:                                               ; preds = %3
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 1328
  br label %15

15:                                               ; preds = %13, %15
  %16 = phi i64 [ 0, %13 ], [ %20, %15 ]
  %17 = getelementptr inbounds nuw ptr, ptr %14, i64 %16
  %18 = load ptr, ptr %17, align 8
  %19 = tail call i32 @"\01_pthread_join"(ptr noundef %18, ptr noundef null) #20
  %20 = add nuw nsw i64 %16, 1
  %21 = load i32, ptr %10, align 4
  %22 = zext i32 %21 to i64
  %23 = icmp samesign ult i64 %20, %22
  br i1 %23, label %15, label %24, !llvm.loop !7

24:                                               ; preds = %15, %3
  %25 = tail call i32 @pthread_cond_destroy(ptr noundef nonnull %7) #20
  %26 = tail call i32 @pthread_mutex_destroy(ptr noundef nonnull %4) #20
  %27 = load ptr, ptr %0, align 8
  tail call void @free(ptr noundef %27)
  tail call void @free(ptr noundef nonnull %0)
  br label %28

28:                                               ; preds = %1, %24
  ret void
}

; Function Attrs: nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define internal fastcc void @drop_lanes(ptr noundef nonnull captures(none) %0, i32 noundef %1) unnamed_addr #10 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %4 = load i32, ptr %3, align 8
  %5 = icmp ugt i32 %4, %1
  br i1 %5, label %6, label %27

6:                                                ; preds = %2
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 88
  br label %8

8:                                                ; preds = %6, %8
  %9 = phi i32 [ %4, %6 ], [ %25, %8 ]
  %10 = load ptr, ptr %7, align 8
  %11 = add i32 %9, -1
  store i32 %11, ptr %3, align 8
  %12 = zext i32 %11 to i64
  %13 = getelementptr inbounds nuw %struct.bnnc_lane, ptr %10, i64 %12
  %14 = getelementptr inbounds nuw i8, ptr %13, i64 32
  %15 = load ptr, ptr %14, align 8
  tail call void @free(ptr noundef %15)
  %16 = getelementptr inbounds nuw i8, ptr %13, i64 24
  %17 = load ptr, ptr %16, align 8
  tail call void @free(ptr noundef %17)
  %18 = getelementptr inbounds nuw i8, ptr %13, i64 16
  %19 = load ptr, ptr %18, align 8
  tail call void @free(ptr noundef %19)
  %20 = getelementptr inbounds nuw i8, ptr %13, i64 8
  %21 = load ptr, ptr %20, align 8
  tail call void @free(ptr noundef %21)
  %22 = load ptr, ptr %13, align 8
  tail call void @free(ptr noundef %22)
  %23 = getelementptr inbounds nuw i8, ptr %13, i64 48
  %24 = load ptr, ptr %23, align 8
  tail call void @free(ptr noundef %24)
  %25 = load i32, ptr %3, align 8
  %26 = icmp ugt i32 %25, %1
  br i1 %26, label %8, label %27, !llvm.loop !8

27:                                               ; preds = %8, %2
  ret void
}

declare i32 @pthread_mutex_destroy(ptr noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define nonnull ptr @bnnc_error(ptr noundef readnone captures(address_is_null, ret: address, provenance) %0) local_unnamed_addr #4 {
  %2 = icmp eq ptr %0, null
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %4 = select i1 %2, ptr @.str.7, ptr %3
  ret ptr %4
}

; Function Attrs: nounwind
define ptr @bnnc_isa_name(ptr noundef readonly captures(address_is_null) %0) local_unnamed_addr #1 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %19, label %3

3:                                                ; preds = %1
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %5 = load ptr, ptr %4, align 8
  %6 = icmp eq ptr %5, null
  br i1 %6, label %19, label %7

7:                                                ; preds = %3
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %9 = load ptr, ptr %8, align 8
  %10 = icmp eq ptr %9, null
  br i1 %10, label %17, label %11

11:                                               ; preds = %7
  %12 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 112), align 8
  %13 = load ptr, ptr %12, align 8
  %14 = getelementptr inbounds nuw i8, ptr %13, i64 24
  %15 = load ptr, ptr %14, align 8
  %16 = tail call ptr %15(ptr noundef nonnull %9) #20
  br label %19

17:                                               ; preds = %7
  %18 = load ptr, ptr %5, align 8
  br label %19

19:                                               ; preds = %11, %17, %1, %3
  %20 = phi ptr [ @.str.8, %1 ], [ @.str.8, %3 ], [ %16, %11 ], [ %18, %17 ]
  ret ptr %20
}

; Function Attrs: nounwind
define range(i32 0, 7) i32 @bnnc_set_threads(ptr noundef %0, i32 noundef %1) local_unnamed_addr #1 {
  %3 = icmp eq ptr %0, null
  br i1 %3, label %55, label %4

4:                                                ; preds = %2
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %6 = load ptr, ptr %5, align 8
  %7 = icmp eq ptr %6, null
  br i1 %7, label %55, label %8

8:                                                ; preds = %4
  %9 = icmp eq i32 %1, 0
  br i1 %9, label %10, label %15

10:                                               ; preds = %8
  %11 = tail call i64 @sysconf(i32 noundef 58) #20
  %12 = tail call i64 @llvm.smax.i64(i64 %11, i64 1)
  %13 = trunc i64 %12 to i32
  %14 = tail call i32 @llvm.umin.i32(i32 %13, i32 256)
  br label %15

15:                                               ; preds = %10, %8
  %16 = phi i32 [ %14, %10 ], [ %1, %8 ]
  %17 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %0) #20
  %18 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 20), align 4
  %19 = tail call noundef i32 @llvm.umin.i32(i32 %16, i32 %18)
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %21 = load i32, ptr %20, align 8
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %23 = load i32, ptr %22, align 8
  %24 = icmp eq i32 %16, %23
  br i1 %24, label %52, label %25

25:                                               ; preds = %15
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %27 = load ptr, ptr %26, align 8
  %28 = icmp eq ptr %27, null
  br i1 %28, label %29, label %52

29:                                               ; preds = %25
  %30 = icmp ugt i32 %16, 256
  br i1 %30, label %31, label %33

31:                                               ; preds = %29
  %32 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 1, ptr noundef nonnull @.str.22, i32 noundef %16, i32 noundef 256)
  br label %52

33:                                               ; preds = %29
  %34 = tail call fastcc i32 @add_lanes(ptr noundef nonnull %0, i32 noundef %19)
  %35 = icmp eq i32 %34, 0
  %36 = icmp samesign ugt i32 %16, 1
  %37 = and i1 %36, %35
  br i1 %37, label %38, label %45

38:                                               ; preds = %33
  %39 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  %40 = add i32 %39, 1
  %41 = tail call ptr @bnnc_pool_create(i32 noundef %16, i32 noundef %40)
  %42 = icmp eq ptr %41, null
  br i1 %42, label %43, label %48

43:                                               ; preds = %38
  %44 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 5, ptr noundef nonnull @.str.23, i32 noundef %16)
  br label %46

45:                                               ; preds = %33
  br i1 %35, label %48, label %46

46:                                               ; preds = %45, %43
  %47 = phi i32 [ 5, %43 ], [ %34, %45 ]
  tail call fastcc void @drop_lanes(ptr noundef nonnull %0, i32 noundef %21)
  br label %52

48:                                               ; preds = %45, %38
  %49 = phi ptr [ null, %45 ], [ %41, %38 ]
  tail call fastcc void @drop_lanes(ptr noundef nonnull %0, i32 noundef %19)
  %50 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %51 = load ptr, ptr %50, align 8
  tail call void @bnnc_pool_destroy(ptr noundef %51)
  store ptr %49, ptr %50, align 8
  store i32 %16, ptr %22, align 8
  br label %52

52:                                               ; preds = %15, %25, %31, %46, %48
  %53 = phi i32 [ 0, %48 ], [ 1, %31 ], [ %47, %46 ], [ 0, %25 ], [ 0, %15 ]
  %54 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %0) #20
  br label %55

55:                                               ; preds = %2, %4, %52
  %56 = phi i32 [ %53, %52 ], [ 1, %4 ], [ 1, %2 ]
  ret i32 %56
}

declare i32 @pthread_mutex_lock(ptr noundef) local_unnamed_addr #3

declare i32 @pthread_mutex_unlock(ptr noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define i32 @bnnc_abi_version() local_unnamed_addr #4 {
  %1 = load i32, ptr @bnnc_compiled_model, align 8
  ret i32 %1
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define ptr @bnnc_model_id() local_unnamed_addr #4 {
  %1 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 24), align 8
  ret ptr %1
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define ptr @bnnc_metadata() local_unnamed_addr #4 {
  %1 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 32), align 8
  ret ptr %1
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define i32 @bnnc_input_count() local_unnamed_addr #4 {
  %1 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 12), align 4
  ret i32 %1
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define i32 @bnnc_output_count() local_unnamed_addr #4 {
  %1 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 16), align 8
  ret i32 %1
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define i32 @bnnc_stage_count() local_unnamed_addr #4 {
  %1 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  ret i32 %1
}

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i32 0, 4) i32 @bnnc_check(i32 noundef %0, ptr noundef readonly captures(address_is_null) %1) local_unnamed_addr #11 {
  %3 = load i32, ptr @bnnc_compiled_model, align 8
  %4 = icmp eq i32 %0, %3
  br i1 %4, label %5, label %12

5:                                                ; preds = %2
  %6 = icmp eq ptr %1, null
  br i1 %6, label %12, label %7

7:                                                ; preds = %5
  %8 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 24), align 8
  %9 = tail call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %1, ptr noundef nonnull dereferenceable(1) %8) #20
  %10 = icmp eq i32 %9, 0
  %11 = select i1 %10, i32 0, i32 3
  br label %12

12:                                               ; preds = %5, %7, %2
  %13 = phi i32 [ 2, %2 ], [ 0, %5 ], [ %11, %7 ]
  ret i32 %13
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: read)
declare i32 @strcmp(ptr noundef captures(none), ptr noundef captures(none)) local_unnamed_addr #12

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define ptr @bnnc_input(i32 noundef %0) local_unnamed_addr #4 {
  %2 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 12), align 4
  %3 = icmp ult i32 %0, %2
  %4 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 56), align 8
  %5 = zext i32 %0 to i64
  %6 = getelementptr inbounds nuw %struct.bnnc_tensor, ptr %4, i64 %5
  %7 = select i1 %3, ptr %6, ptr null
  ret ptr %7
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define ptr @bnnc_output(i32 noundef %0) local_unnamed_addr #4 {
  %2 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 16), align 8
  %3 = icmp ult i32 %0, %2
  %4 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 64), align 8
  %5 = zext i32 %0 to i64
  %6 = getelementptr inbounds nuw %struct.bnnc_tensor, ptr %4, i64 %5
  %7 = select i1 %3, ptr %6, ptr null
  ret ptr %7
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define ptr @bnnc_stage_name(i32 noundef %0) local_unnamed_addr #13 {
  %2 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  %3 = icmp ult i32 %0, %2
  br i1 %3, label %4, label %9

4:                                                ; preds = %1
  %5 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %6 = zext i32 %0 to i64
  %7 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %5, i64 %6
  %8 = load ptr, ptr %7, align 8
  br label %9

9:                                                ; preds = %1, %4
  %10 = phi ptr [ %8, %4 ], [ null, %1 ]
  ret ptr %10
}

; Function Attrs: nofree nounwind
define hidden ptr @bnnc_memory_allocate(i64 noundef %0) local_unnamed_addr #5 {
  %2 = alloca ptr, align 8
  %3 = add i64 %0, 64
  %4 = call i32 @posix_memalign(ptr noundef nonnull %2, i64 noundef 64, i64 noundef %3) #20
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %6, label %8

6:                                                ; preds = %1
  %7 = load ptr, ptr %2, align 8
  call void @llvm.memset.p0.i64(ptr align 1 %7, i8 0, i64 %3, i1 false)
  br label %8

8:                                                ; preds = %1, %6
  %9 = phi ptr [ %7, %6 ], [ null, %1 ]
  ret ptr %9
}

; Function Attrs: nofree
declare i32 @posix_memalign(ptr noundef, i64 noundef, i64 noundef) local_unnamed_addr #14

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #15

; Function Attrs: nofree nounwind
define hidden range(i32 0, 2) i32 @bnnc_memory_create(ptr noundef captures(none) %0, ptr noundef %1) local_unnamed_addr #5 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %12, label %7

7:                                                ; preds = %2
  %8 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %9 = zext i32 %5 to i64
  br label %45

10:                                               ; preds = %45
  %11 = add i64 %52, 1
  br label %12

12:                                               ; preds = %10, %2
  %13 = phi i64 [ 1, %2 ], [ %11, %10 ]
  %14 = load i64, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 80), align 8
  %15 = add i64 %14, 64
  %16 = call i32 @posix_memalign(ptr noundef nonnull %4, i64 noundef 64, i64 noundef %15) #20
  %17 = icmp eq i32 %16, 0
  br i1 %17, label %18, label %20

18:                                               ; preds = %12
  %19 = load ptr, ptr %4, align 8
  call void @llvm.memset.p0.i64(ptr align 1 %19, i8 0, i64 %15, i1 false)
  br label %20

20:                                               ; preds = %12, %18
  %21 = phi ptr [ %19, %18 ], [ null, %12 ]
  store ptr %21, ptr %0, align 8
  %22 = load i64, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 96), align 8
  %23 = add i64 %22, 64
  %24 = call i32 @posix_memalign(ptr noundef nonnull %3, i64 noundef 64, i64 noundef %23) #20
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %26, label %28

26:                                               ; preds = %20
  %27 = load ptr, ptr %3, align 8
  call void @llvm.memset.p0.i64(ptr align 1 %27, i8 0, i64 %23, i1 false)
  br label %28

28:                                               ; preds = %20, %26
  %29 = phi ptr [ %27, %26 ], [ null, %20 ]
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store ptr %29, ptr %30, align 8
  %31 = call ptr @calloc(i64 noundef %13, i64 noundef 8) #21
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 16
  store ptr %31, ptr %32, align 8
  %33 = add i32 %5, 1
  %34 = zext i32 %33 to i64
  %35 = call ptr @calloc(i64 noundef %34, i64 noundef 8) #21
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store ptr %35, ptr %36, align 8
  %37 = call ptr @calloc(i64 noundef %13, i64 noundef 24) #21
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store ptr %37, ptr %38, align 8
  %39 = load ptr, ptr %0, align 8
  %40 = icmp eq ptr %39, null
  %41 = icmp eq ptr %29, null
  %42 = select i1 %40, i1 true, i1 %41
  %43 = icmp eq ptr %31, null
  %44 = or i1 %43, %42
  br i1 %44, label %129, label %55

45:                                               ; preds = %7, %45
  %46 = phi i64 [ 0, %7 ], [ %53, %45 ]
  %47 = phi i64 [ 0, %7 ], [ %52, %45 ]
  %48 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %8, i64 %46
  %49 = getelementptr inbounds nuw i8, ptr %48, i64 16
  %50 = load i32, ptr %49, align 8
  %51 = zext i32 %50 to i64
  %52 = add i64 %47, %51
  %53 = add nuw nsw i64 %46, 1
  %54 = icmp eq i64 %53, %9
  br i1 %54, label %10, label %45, !llvm.loop !9

55:                                               ; preds = %28
  %56 = icmp eq ptr %35, null
  %57 = icmp eq ptr %37, null
  %58 = or i1 %56, %57
  %59 = or i1 %58, %6
  %60 = zext i1 %58 to i32
  br i1 %59, label %129, label %61

61:                                               ; preds = %55
  %62 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %63 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 72), align 8
  %64 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %65 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 56), align 8
  %66 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 64), align 8
  %67 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 20), align 4
  %68 = zext i32 %67 to i64
  %69 = zext i32 %5 to i64
  br label %70

70:                                               ; preds = %81, %61
  %71 = phi i64 [ 0, %61 ], [ %83, %81 ]
  %72 = phi ptr [ %31, %61 ], [ %82, %81 ]
  %73 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %62, i64 %71
  %74 = load ptr, ptr %36, align 8
  %75 = getelementptr inbounds nuw ptr, ptr %74, i64 %71
  store ptr %72, ptr %75, align 8
  %76 = getelementptr inbounds nuw i8, ptr %73, i64 16
  %77 = load i32, ptr %76, align 8
  %78 = icmp eq i32 %77, 0
  br i1 %78, label %81, label %79

79:                                               ; preds = %70
  %80 = getelementptr inbounds nuw i8, ptr %73, i64 8
  br label %85

81:                                               ; preds = %123, %70
  %82 = phi ptr [ %72, %70 ], [ %125, %123 ]
  %83 = add nuw nsw i64 %71, 1
  %84 = icmp eq i64 %83, %69
  br i1 %84, label %129, label %70, !llvm.loop !10

85:                                               ; preds = %123, %79
  %86 = phi i64 [ 0, %79 ], [ %124, %123 ]
  %87 = phi ptr [ %72, %79 ], [ %125, %123 ]
  %88 = load ptr, ptr %80, align 8
  %89 = getelementptr inbounds nuw %struct.bnnc_argument, ptr %88, i64 %86
  %90 = getelementptr inbounds nuw i8, ptr %89, i64 8
  %91 = load i32, ptr %90, align 8
  switch i32 %91, label %106 [
    i32 0, label %92
    i32 1, label %95
    i32 2, label %99
    i32 3, label %102
  ]

92:                                               ; preds = %85
  %93 = load i64, ptr %89, align 8
  %94 = getelementptr inbounds nuw i8, ptr %63, i64 %93
  store ptr %94, ptr %87, align 8
  br label %123

95:                                               ; preds = %85
  %96 = load ptr, ptr %0, align 8
  %97 = load i64, ptr %89, align 8
  %98 = getelementptr inbounds nuw i8, ptr %96, i64 %97
  store ptr %98, ptr %87, align 8
  br label %123

99:                                               ; preds = %85
  %100 = load i64, ptr %89, align 8
  %101 = getelementptr inbounds nuw i8, ptr %1, i64 %100
  store ptr %101, ptr %87, align 8
  br label %123

102:                                              ; preds = %85
  %103 = load ptr, ptr %30, align 8
  %104 = load i64, ptr %89, align 8
  %105 = getelementptr inbounds nuw i8, ptr %103, i64 %104
  store ptr %105, ptr %87, align 8
  br label %123

106:                                              ; preds = %85
  %107 = load ptr, ptr %38, align 8
  %108 = load i64, ptr %64, align 8
  %109 = add i64 %108, 1
  store i64 %109, ptr %64, align 8
  %110 = getelementptr inbounds nuw %struct.bnnc_slot, ptr %107, i64 %108
  %111 = load i32, ptr %90, align 8
  %112 = icmp eq i32 %111, 4
  %113 = select i1 %112, ptr %65, ptr %66
  %114 = getelementptr inbounds nuw i8, ptr %89, i64 12
  %115 = load i32, ptr %114, align 4
  %116 = zext i32 %115 to i64
  %117 = getelementptr inbounds nuw %struct.bnnc_tensor, ptr %113, i64 %116
  %118 = getelementptr inbounds nuw i8, ptr %117, i64 24
  %119 = load i64, ptr %118, align 8
  %120 = udiv i64 %119, %68
  store ptr %87, ptr %110, align 8
  %121 = getelementptr inbounds nuw i8, ptr %110, i64 8
  store ptr %89, ptr %121, align 8
  %122 = getelementptr inbounds nuw i8, ptr %110, i64 16
  store i64 %120, ptr %122, align 8
  br label %123

123:                                              ; preds = %106, %102, %99, %95, %92
  %124 = add nuw nsw i64 %86, 1
  %125 = getelementptr inbounds nuw i8, ptr %87, i64 8
  %126 = load i32, ptr %76, align 8
  %127 = zext i32 %126 to i64
  %128 = icmp samesign ult i64 %124, %127
  br i1 %128, label %85, label %81, !llvm.loop !11

129:                                              ; preds = %81, %55, %28
  %130 = phi i32 [ 1, %28 ], [ %60, %55 ], [ 0, %81 ]
  ret i32 %130
}

; Function Attrs: mustprogress nounwind willreturn memory(readwrite, target_mem0: none, target_mem1: none)
define hidden void @bnnc_memory_destroy(ptr noundef readonly captures(none) %0) local_unnamed_addr #16 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %3 = load ptr, ptr %2, align 8
  tail call void @free(ptr noundef %3)
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %5 = load ptr, ptr %4, align 8
  tail call void @free(ptr noundef %5)
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %7 = load ptr, ptr %6, align 8
  tail call void @free(ptr noundef %7)
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %9 = load ptr, ptr %8, align 8
  tail call void @free(ptr noundef %9)
  %10 = load ptr, ptr %0, align 8
  tail call void @free(ptr noundef %10)
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden void @bnnc_memory_bind(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2, i32 noundef %3) local_unnamed_addr #17 {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %6 = load i64, ptr %5, align 8
  %7 = icmp eq i64 %6, 0
  br i1 %7, label %11, label %8

8:                                                ; preds = %4
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %10 = zext i32 %3 to i64
  br label %12

11:                                               ; preds = %12, %4
  ret void

12:                                               ; preds = %8, %12
  %13 = phi i64 [ 0, %8 ], [ %34, %12 ]
  %14 = load ptr, ptr %9, align 8
  %15 = getelementptr inbounds nuw %struct.bnnc_slot, ptr %14, i64 %13
  %16 = getelementptr inbounds nuw i8, ptr %15, i64 8
  %17 = load ptr, ptr %16, align 8
  %18 = getelementptr inbounds nuw i8, ptr %17, i64 8
  %19 = load i32, ptr %18, align 8
  %20 = icmp eq i32 %19, 4
  %21 = getelementptr inbounds nuw i8, ptr %17, i64 12
  %22 = load i32, ptr %21, align 4
  %23 = zext i32 %22 to i64
  %24 = select i1 %20, ptr %1, ptr %2
  %25 = getelementptr inbounds nuw ptr, ptr %24, i64 %23
  %26 = load ptr, ptr %25, align 8
  %27 = getelementptr inbounds nuw i8, ptr %15, i64 16
  %28 = load i64, ptr %27, align 8
  %29 = mul i64 %28, %10
  %30 = load i64, ptr %17, align 8
  %31 = getelementptr i8, ptr %26, i64 %29
  %32 = getelementptr i8, ptr %31, i64 %30
  %33 = load ptr, ptr %15, align 8
  store ptr %32, ptr %33, align 8
  %34 = add nuw i64 %13, 1
  %35 = load i64, ptr %5, align 8
  %36 = icmp ult i64 %34, %35
  br i1 %36, label %12, label %11, !llvm.loop !12
}

; Function Attrs: nounwind
define hidden noundef ptr @bnnc_pool_create(i32 noundef %0, i32 noundef %1) local_unnamed_addr #1 {
  %3 = alloca ptr, align 8
  %4 = tail call dereferenceable_or_null(3376) ptr @calloc(i64 noundef 1, i64 noundef 3376) #21
  %5 = zext i32 %1 to i64
  %6 = icmp eq ptr %4, null
  br i1 %6, label %45, label %7

7:                                                ; preds = %2
  %8 = add i32 %0, 1
  %9 = zext i32 %8 to i64
  %10 = shl nuw nsw i64 %9, 7
  %11 = mul i64 %10, %5
  %12 = call i32 @posix_memalign(ptr noundef nonnull %3, i64 noundef 128, i64 noundef %11) #20
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %15, label %14

14:                                               ; preds = %7
  call void @free(ptr noundef nonnull %4)
  br label %45

15:                                               ; preds = %7
  %16 = load ptr, ptr %3, align 8
  call void @llvm.memset.p0.i64(ptr align 1 %16, i8 0, i64 %11, i1 false)
  %17 = load ptr, ptr %3, align 8
  store ptr %17, ptr %4, align 8
  %18 = zext i32 %0 to i64
  %19 = mul nuw i64 %5, %18
  %20 = getelementptr inbounds nuw %struct.counter, ptr %17, i64 %19
  %21 = getelementptr inbounds nuw i8, ptr %4, i64 8
  store ptr %20, ptr %21, align 8
  %22 = getelementptr inbounds nuw i8, ptr %4, i64 296
  store i32 -1, ptr %22, align 8
  %23 = getelementptr inbounds nuw i8, ptr %4, i64 48
  %24 = call i32 @pthread_mutex_init(ptr noundef nonnull %23, ptr noundef null) #20
  %25 = getelementptr inbounds nuw i8, ptr %4, i64 112
  %26 = call i32 @"\01_pthread_cond_init"(ptr noundef nonnull %25, ptr noundef null) #20
  %27 = getelementptr inbounds nuw i8, ptr %4, i64 28
  %28 = load i32, ptr %27, align 4
  %29 = add i32 %28, 1
  %30 = icmp ult i32 %29, %0
  br i1 %30, label %31, label %45

31:                                               ; preds = %15
  %32 = getelementptr inbounds nuw i8, ptr %4, i64 1328
  br label %33

33:                                               ; preds = %31, %40
  %34 = phi i32 [ %28, %31 ], [ %42, %40 ]
  %35 = zext i32 %34 to i64
  %36 = getelementptr inbounds nuw ptr, ptr %32, i64 %35
  %37 = call i32 @pthread_create(ptr noundef nonnull %36, ptr noundef null, ptr noundef nonnull @worker, ptr noundef nonnull %4) #20
  %38 = icmp eq i32 %37, 0
  br i1 %38, label %40, label %39

39:                                               ; preds = %33
  call void @bnnc_pool_destroy(ptr noundef nonnull %4)
  br label %45

40:                                               ; preds = %33
  %41 = load i32, ptr %27, align 4
  %42 = add i32 %41, 1
  store i32 %42, ptr %27, align 4
  %43 = add i32 %41, 2
  %44 = icmp ult i32 %43, %0
  br i1 %44, label %33, label %45, !llvm.loop !13

45:                                               ; preds = %40, %15, %2, %39, %14
  %46 = phi ptr [ null, %14 ], [ null, %39 ], [ null, %2 ], [ %4, %15 ], [ %4, %40 ]
  ret ptr %46
}

declare i32 @"\01_pthread_cond_init"(ptr noundef, ptr noundef) local_unnamed_addr #3

declare i32 @pthread_create(ptr noundef, ptr noundef, ptr noundef, ptr noundef) local_unnamed_addr #3

; Function Attrs: nounwind
define internal noalias noundef ptr @worker(ptr noundef %0) #1 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %3 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %2) #20
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %5 = load i32, ptr %4, align 8
  %6 = add i32 %5, 1
  store i32 %6, ptr %4, align 8
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 300
  %8 = zext i32 %5 to i64
  %9 = getelementptr inbounds nuw i32, ptr %7, i64 %8
  store atomic i32 1, ptr %9 monotonic, align 4
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 36
  %12 = load i32, ptr %11, align 4
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %14, label %36

14:                                               ; preds = %1
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 112
  br label %18

18:                                               ; preds = %14, %32
  %19 = phi i32 [ 0, %14 ], [ %33, %32 ]
  %20 = load ptr, ptr %10, align 8
  %21 = icmp eq ptr %20, null
  br i1 %21, label %25, label %22

22:                                               ; preds = %18
  %23 = load i32, ptr %15, align 8
  %24 = icmp eq i32 %23, %19
  br i1 %24, label %25, label %27

25:                                               ; preds = %22, %18
  %26 = tail call i32 @"\01_pthread_cond_wait"(ptr noundef nonnull %17, ptr noundef nonnull %2) #20
  br label %32

27:                                               ; preds = %22
  %28 = atomicrmw add ptr %16, i32 1 monotonic, align 8
  %29 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %2) #20
  tail call fastcc void @walk(ptr noundef nonnull %0, ptr noundef nonnull %20, i32 noundef %6)
  %30 = atomicrmw sub ptr %16, i32 1 release, align 8
  %31 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %2) #20
  br label %32

32:                                               ; preds = %27, %25
  %33 = phi i32 [ %23, %27 ], [ %19, %25 ]
  %34 = load i32, ptr %11, align 4
  %35 = icmp eq i32 %34, 0
  br i1 %35, label %18, label %36

36:                                               ; preds = %32, %1
  %37 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %2) #20
  ret ptr null
}

declare i32 @pthread_cond_broadcast(ptr noundef) local_unnamed_addr #3

declare i32 @"\01_pthread_join"(ptr noundef, ptr noundef) local_unnamed_addr #3

declare i32 @pthread_cond_destroy(ptr noundef) local_unnamed_addr #3

; Function Attrs: nounwind
define hidden i32 @bnnc_pool_run(ptr noundef %0, ptr noundef %1) local_unnamed_addr #1 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 44
  store atomic i32 0, ptr %3 monotonic, align 4
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 296
  %5 = load i32, ptr %4, align 8
  %6 = icmp eq i32 %5, -1
  br i1 %6, label %23, label %7

7:                                                ; preds = %2
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 28
  %9 = load i32, ptr %8, align 4
  %10 = icmp eq i32 %9, 0
  br i1 %10, label %22, label %11

11:                                               ; preds = %7
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 300
  %13 = zext i32 %9 to i64
  br label %17

14:                                               ; preds = %17
  %15 = add nuw nsw i64 %18, 1
  %16 = icmp eq i64 %15, %13
  br i1 %16, label %22, label %17, !llvm.loop !14

17:                                               ; preds = %14, %11
  %18 = phi i64 [ 0, %11 ], [ %15, %14 ]
  %19 = getelementptr inbounds nuw i32, ptr %12, i64 %18
  %20 = load atomic i32, ptr %19 monotonic, align 4
  %21 = icmp eq i32 %20, 0
  br i1 %21, label %23, label %14

22:                                               ; preds = %14, %7
  store i32 -1, ptr %4, align 8
  br label %23

23:                                               ; preds = %17, %2, %22
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %25 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %24) #20
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 16
  store ptr %1, ptr %26, align 8
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %28 = load i32, ptr %27, align 8
  %29 = add i32 %28, 1
  store i32 %29, ptr %27, align 8
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %31 = tail call i32 @pthread_cond_broadcast(ptr noundef nonnull %30) #20
  %32 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %24) #20
  tail call fastcc void @walk(ptr noundef nonnull %0, ptr noundef %1, i32 noundef 0)
  %33 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %24) #20
  store ptr null, ptr %26, align 8
  %34 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %24) #20
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %36 = load atomic i32, ptr %35 acquire, align 8
  %37 = icmp eq i32 %36, 0
  br i1 %37, label %48, label %38

38:                                               ; preds = %23, %45
  %39 = phi i32 [ %40, %45 ], [ 0, %23 ]
  %40 = add nuw nsw i32 %39, 1
  %41 = icmp samesign ult i32 %39, 199
  br i1 %41, label %42, label %43

42:                                               ; preds = %38
  tail call void asm sideeffect "yield", ""() #20, !srcloc !15
  br label %45

43:                                               ; preds = %38
  %44 = tail call i32 @sched_yield() #20
  br label %45

45:                                               ; preds = %42, %43
  %46 = load atomic i32, ptr %35 acquire, align 8
  %47 = icmp eq i32 %46, 0
  br i1 %47, label %48, label %38, !llvm.loop !16

48:                                               ; preds = %45, %23
  %49 = load atomic i32, ptr %3 monotonic, align 4
  ret i32 %49
}

; Function Attrs: nounwind
define internal fastcc void @walk(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) unnamed_addr #1 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 28
  %5 = load i32, ptr %4, align 4
  %6 = add i32 %5, 1
  %7 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %8 = load i32, ptr %7, align 8
  %9 = icmp eq i32 %8, 0
  br i1 %9, label %17, label %10

10:                                               ; preds = %3
  %11 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %13 = icmp ugt i32 %6, 1
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %15 = icmp eq i32 %2, 0
  %16 = getelementptr inbounds nuw i8, ptr %1, i64 32
  br label %18

17:                                               ; preds = %61, %3
  ret void

18:                                               ; preds = %10, %61
  %19 = phi i64 [ 0, %10 ], [ %62, %61 ]
  %20 = load ptr, ptr %11, align 8
  %21 = load ptr, ptr %1, align 8
  %22 = trunc nuw i64 %19 to i32
  %23 = tail call i32 %20(ptr noundef %21, i32 noundef %22) #20
  %24 = load i32, ptr %12, align 8
  %25 = mul i32 %24, %23
  %26 = tail call fastcc i32 @run_share(ptr noundef nonnull %0, ptr noundef nonnull %1, i32 noundef %2, i32 noundef %22, i32 noundef %23, i32 noundef %2)
  %27 = icmp ne i32 %26, %25
  %28 = select i1 %13, i1 %27, i1 false
  br i1 %28, label %34, label %29

29:                                               ; preds = %34, %18
  %30 = load ptr, ptr %14, align 8
  %31 = getelementptr inbounds nuw %struct.counter, ptr %30, i64 %19
  %32 = load atomic i32, ptr %31 acquire, align 16
  %33 = icmp eq i32 %32, %25
  br i1 %33, label %55, label %43

34:                                               ; preds = %18, %34
  %35 = phi i32 [ %39, %34 ], [ 1, %18 ]
  %36 = add i32 %35, %2
  %37 = urem i32 %36, %6
  %38 = tail call fastcc i32 @run_share(ptr noundef nonnull %0, ptr noundef nonnull %1, i32 noundef %2, i32 noundef %22, i32 noundef %23, i32 noundef %37)
  %39 = add nuw i32 %35, 1
  %40 = icmp ult i32 %39, %6
  %41 = icmp ne i32 %38, %25
  %42 = select i1 %40, i1 %41, i1 false
  br i1 %42, label %34, label %29, !llvm.loop !17

43:                                               ; preds = %29, %50
  %44 = phi i32 [ %45, %50 ], [ 0, %29 ]
  %45 = add nuw nsw i32 %44, 1
  %46 = icmp samesign ult i32 %44, 199
  br i1 %46, label %47, label %48

47:                                               ; preds = %43
  tail call void asm sideeffect "yield", ""() #20, !srcloc !15
  br label %50

48:                                               ; preds = %43
  %49 = tail call i32 @sched_yield() #20
  br label %50

50:                                               ; preds = %47, %48
  %51 = load ptr, ptr %14, align 8
  %52 = getelementptr inbounds nuw %struct.counter, ptr %51, i64 %19
  %53 = load atomic i32, ptr %52 acquire, align 16
  %54 = icmp eq i32 %53, %25
  br i1 %54, label %55, label %43, !llvm.loop !18

55:                                               ; preds = %50, %29
  br i1 %15, label %56, label %61

56:                                               ; preds = %55
  %57 = load ptr, ptr %16, align 8
  %58 = icmp eq ptr %57, null
  br i1 %58, label %61, label %59

59:                                               ; preds = %56
  %60 = load ptr, ptr %1, align 8
  tail call void %57(ptr noundef %60, i32 noundef %22) #20
  br label %61

61:                                               ; preds = %59, %56, %55
  %62 = add nuw nsw i64 %19, 1
  %63 = load i32, ptr %7, align 8
  %64 = zext i32 %63 to i64
  %65 = icmp samesign ult i64 %62, %64
  br i1 %65, label %18, label %17, !llvm.loop !19
}

; Function Attrs: nounwind
define hidden range(i32 -2147483647, -2147483648) i32 @bnnc_prepare(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(address) %1) local_unnamed_addr #1 {
  %3 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %53, label %5

5:                                                ; preds = %2
  %6 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %9 = getelementptr inbounds nuw i8, ptr %1, i64 24
  %10 = zext i32 %3 to i64
  br label %11

11:                                               ; preds = %5, %47
  %12 = phi i64 [ 0, %5 ], [ %48, %47 ]
  %13 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %6, i64 %12
  %14 = getelementptr inbounds nuw i8, ptr %13, i64 16
  %15 = load i32, ptr %14, align 8
  %16 = icmp eq i32 %15, 1
  %17 = getelementptr inbounds nuw i8, ptr %13, i64 24
  %18 = load i32, ptr %17, align 8
  %19 = icmp eq i32 %18, 0
  br i1 %16, label %20, label %21

20:                                               ; preds = %11
  br i1 %19, label %47, label %22

21:                                               ; preds = %11
  br i1 %19, label %47, label %28

22:                                               ; preds = %20
  %23 = getelementptr inbounds nuw i8, ptr %13, i64 8
  %24 = load ptr, ptr %23, align 8
  %25 = getelementptr inbounds nuw i8, ptr %24, i64 8
  %26 = load i32, ptr %25, align 8
  %27 = icmp eq i32 %26, 3
  br i1 %27, label %31, label %28

28:                                               ; preds = %21, %22
  %29 = load ptr, ptr %7, align 8
  %30 = icmp eq ptr %1, %29
  br i1 %30, label %31, label %47

31:                                               ; preds = %22, %28
  %32 = load ptr, ptr %8, align 8
  %33 = getelementptr inbounds nuw i8, ptr %32, i64 8
  %34 = load ptr, ptr %33, align 8
  %35 = getelementptr inbounds nuw i8, ptr %13, i64 20
  %36 = load i32, ptr %35, align 4
  %37 = zext i32 %36 to i64
  %38 = getelementptr inbounds nuw %struct.bnnc_kernel, ptr %34, i64 %37
  %39 = getelementptr inbounds nuw i8, ptr %38, i64 8
  %40 = load i32, ptr %39, align 8
  %41 = load ptr, ptr %38, align 8
  %42 = load ptr, ptr %9, align 8
  %43 = getelementptr inbounds nuw ptr, ptr %42, i64 %12
  %44 = load ptr, ptr %43, align 8
  %45 = tail call i32 %41(ptr noundef %44, i32 noundef 0, i32 noundef %40) #20
  %46 = icmp eq i32 %45, 0
  br i1 %46, label %47, label %50

47:                                               ; preds = %21, %28, %20, %31
  %48 = add nuw nsw i64 %12, 1
  %49 = icmp eq i64 %48, %10
  br i1 %49, label %53, label %11, !llvm.loop !20

50:                                               ; preds = %31
  %51 = trunc nuw i64 %12 to i32
  %52 = add nuw nsw i32 %51, 1
  br label %53

53:                                               ; preds = %47, %2, %50
  %54 = phi i32 [ %52, %50 ], [ 0, %2 ], [ 0, %47 ]
  ret i32 %54
}

; Function Attrs: nounwind
define i32 @bnnc_run(ptr noundef %0, ptr noundef %1, ptr noundef %2) local_unnamed_addr #1 {
  %4 = tail call fastcc i32 @run_locked(ptr noundef %0, ptr noundef %1, ptr noundef %2, i32 noundef 0)
  ret i32 %4
}

; Function Attrs: nounwind
define internal fastcc i32 @run_locked(ptr noundef %0, ptr noundef %1, ptr noundef %2, i32 noundef range(i32 0, 2) %3) unnamed_addr #1 {
  %5 = alloca %struct.run, align 8
  %6 = icmp eq ptr %0, null
  br i1 %6, label %137, label %7

7:                                                ; preds = %4
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %9 = load ptr, ptr %8, align 8
  %10 = icmp eq ptr %9, null
  br i1 %10, label %137, label %11

11:                                               ; preds = %7
  %12 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %0) #20
  store ptr %0, ptr %5, align 8
  %13 = getelementptr inbounds nuw i8, ptr %5, i64 8
  store ptr %1, ptr %13, align 8
  %14 = getelementptr inbounds nuw i8, ptr %5, i64 16
  store ptr %2, ptr %14, align 8
  %15 = getelementptr inbounds nuw i8, ptr %5, i64 24
  store i32 0, ptr %15, align 8
  %16 = getelementptr inbounds nuw i8, ptr %5, i64 28
  store i32 0, ptr %16, align 4
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %18 = load ptr, ptr %17, align 8
  %19 = icmp eq ptr %18, null
  br i1 %19, label %24, label %20

20:                                               ; preds = %11
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %22 = load ptr, ptr %21, align 8
  %23 = icmp eq ptr %22, null
  br label %24

24:                                               ; preds = %20, %11
  %25 = phi i1 [ false, %11 ], [ %23, %20 ]
  %26 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 12), align 4
  %27 = icmp eq i32 %26, 0
  br i1 %27, label %31, label %28

28:                                               ; preds = %24
  %29 = icmp eq ptr %1, null
  %30 = zext i32 %26 to i64
  br label %37

31:                                               ; preds = %51, %24
  %32 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 16), align 8
  %33 = icmp eq i32 %32, 0
  br i1 %33, label %71, label %34

34:                                               ; preds = %31
  %35 = icmp eq ptr %2, null
  %36 = zext i32 %32 to i64
  br label %54

37:                                               ; preds = %51, %28
  %38 = phi i64 [ 0, %28 ], [ %52, %51 ]
  br i1 %29, label %43, label %39

39:                                               ; preds = %37
  %40 = getelementptr inbounds nuw ptr, ptr %1, i64 %38
  %41 = load ptr, ptr %40, align 8
  %42 = icmp eq ptr %41, null
  br i1 %42, label %43, label %51

43:                                               ; preds = %39, %37
  %44 = phi i64 [ %38, %39 ], [ 0, %37 ]
  %45 = trunc nuw i64 %44 to i32
  %46 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 56), align 8
  %47 = and i64 %44, 4294967295
  %48 = getelementptr inbounds nuw %struct.bnnc_tensor, ptr %46, i64 %47
  %49 = load ptr, ptr %48, align 8
  %50 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 1, ptr noundef nonnull @.str.24, i32 noundef %45, ptr noundef %49)
  br label %134

51:                                               ; preds = %39
  %52 = add nuw nsw i64 %38, 1
  %53 = icmp eq i64 %52, %30
  br i1 %53, label %31, label %37, !llvm.loop !21

54:                                               ; preds = %68, %34
  %55 = phi i64 [ 0, %34 ], [ %69, %68 ]
  br i1 %35, label %60, label %56

56:                                               ; preds = %54
  %57 = getelementptr inbounds nuw ptr, ptr %2, i64 %55
  %58 = load ptr, ptr %57, align 8
  %59 = icmp eq ptr %58, null
  br i1 %59, label %60, label %68

60:                                               ; preds = %56, %54
  %61 = phi i64 [ %55, %56 ], [ 0, %54 ]
  %62 = trunc nuw i64 %61 to i32
  %63 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 64), align 8
  %64 = and i64 %61, 4294967295
  %65 = getelementptr inbounds nuw %struct.bnnc_tensor, ptr %63, i64 %64
  %66 = load ptr, ptr %65, align 8
  %67 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 1, ptr noundef nonnull @.str.25, i32 noundef %62, ptr noundef %66)
  br label %134

68:                                               ; preds = %56
  %69 = add nuw nsw i64 %55, 1
  %70 = icmp eq i64 %69, %36
  br i1 %70, label %71, label %54, !llvm.loop !22

71:                                               ; preds = %68, %31
  %72 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %73 = load ptr, ptr %72, align 8
  %74 = icmp eq ptr %73, null
  br i1 %74, label %81, label %75

75:                                               ; preds = %71
  %76 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 112), align 8
  %77 = load ptr, ptr %76, align 8
  %78 = getelementptr inbounds nuw i8, ptr %77, i64 16
  %79 = load ptr, ptr %78, align 8
  %80 = tail call i32 %79(ptr noundef nonnull %0, ptr noundef %1, ptr noundef %2, i32 noundef range(i32 0, 2) %3) #20
  br label %134

81:                                               ; preds = %71
  %82 = icmp eq i32 %3, 0
  br i1 %82, label %85, label %83

83:                                               ; preds = %81
  %84 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 8, ptr noundef nonnull @.str.26)
  br label %134

85:                                               ; preds = %81
  %86 = getelementptr inbounds nuw i8, ptr %0, i64 124
  %87 = load i32, ptr %86, align 4
  %88 = icmp eq i32 %87, 0
  br i1 %88, label %110, label %89

89:                                               ; preds = %85
  %90 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  %91 = zext i32 %90 to i64
  %92 = shl nuw nsw i64 %91, 3
  %93 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %94 = load ptr, ptr %93, align 8
  tail call void @llvm.memset.p0.i64(ptr align 8 %94, i8 0, i64 %92, i1 false)
  %95 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %96 = load i32, ptr %95, align 8
  %97 = icmp eq i32 %96, 0
  br i1 %97, label %110, label %98

98:                                               ; preds = %89
  %99 = getelementptr inbounds nuw i8, ptr %0, i64 88
  br label %100

100:                                              ; preds = %100, %98
  %101 = phi i64 [ 0, %98 ], [ %106, %100 ]
  %102 = load ptr, ptr %99, align 8
  %103 = getelementptr inbounds nuw %struct.bnnc_lane, ptr %102, i64 %101
  %104 = getelementptr inbounds nuw i8, ptr %103, i64 48
  %105 = load ptr, ptr %104, align 8
  tail call void @llvm.memset.p0.i64(ptr align 8 %105, i8 0, i64 %92, i1 false)
  %106 = add nuw nsw i64 %101, 1
  %107 = load i32, ptr %95, align 8
  %108 = zext i32 %107 to i64
  %109 = icmp samesign ult i64 %106, %108
  br i1 %109, label %100, label %110, !llvm.loop !23

110:                                              ; preds = %100, %89, %85
  br i1 %25, label %111, label %113

111:                                              ; preds = %110
  %112 = call fastcc i32 @run_with_pool(ptr noundef %5)
  br label %115

113:                                              ; preds = %110
  %114 = call fastcc i32 @run_alone(ptr noundef %5)
  br label %115

115:                                              ; preds = %113, %111
  %116 = phi i32 [ %112, %111 ], [ %114, %113 ]
  %117 = icmp eq i32 %116, 0
  br i1 %117, label %125, label %118

118:                                              ; preds = %115
  %119 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %120 = sext i32 %116 to i64
  %121 = getelementptr %struct.bnnc_stage, ptr %119, i64 %120
  %122 = getelementptr i8, ptr %121, i64 -32
  %123 = load ptr, ptr %122, align 8
  %124 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 6, ptr noundef nonnull @.str.21, ptr noundef %123)
  br label %134

125:                                              ; preds = %115
  %126 = load i32, ptr %86, align 4
  %127 = icmp eq i32 %126, 0
  br i1 %127, label %134, label %128

128:                                              ; preds = %125
  br i1 %25, label %129, label %132

129:                                              ; preds = %128
  %130 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %131 = load i32, ptr %130, align 8
  br label %132

132:                                              ; preds = %129, %128
  %133 = phi i32 [ %131, %129 ], [ 1, %128 ]
  call fastcc void @add_times(ptr noundef nonnull %0, i32 noundef %133)
  br label %134

134:                                              ; preds = %43, %60, %75, %83, %118, %125, %132
  %135 = phi i32 [ %80, %75 ], [ 8, %83 ], [ 6, %118 ], [ 1, %43 ], [ 1, %60 ], [ 0, %132 ], [ 0, %125 ]
  %136 = call i32 @pthread_mutex_unlock(ptr noundef nonnull %0) #20
  br label %137

137:                                              ; preds = %4, %7, %134
  %138 = phi i32 [ %135, %134 ], [ 1, %7 ], [ 1, %4 ]
  ret i32 %138
}

; Function Attrs: nounwind
define i32 @bnnc_run_device(ptr noundef %0, ptr noundef %1, ptr noundef %2) local_unnamed_addr #1 {
  %4 = tail call fastcc i32 @run_locked(ptr noundef %0, ptr noundef %1, ptr noundef %2, i32 noundef 1)
  ret i32 %4
}

; Function Attrs: nounwind
define range(i32 0, 2) i32 @bnnc_enable_times(ptr noundef %0, i32 noundef %1) local_unnamed_addr #1 {
  %3 = icmp eq ptr %0, null
  br i1 %3, label %14, label %4

4:                                                ; preds = %2
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %6 = load ptr, ptr %5, align 8
  %7 = icmp eq ptr %6, null
  br i1 %7, label %14, label %8

8:                                                ; preds = %4
  %9 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %0) #20
  %10 = icmp ne i32 %1, 0
  %11 = zext i1 %10 to i32
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 124
  store i32 %11, ptr %12, align 4
  %13 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %0) #20
  br label %14

14:                                               ; preds = %2, %4, %8
  %15 = phi i32 [ 0, %8 ], [ 1, %4 ], [ 1, %2 ]
  ret i32 %15
}

; Function Attrs: nounwind
define range(i32 0, 2) i32 @bnnc_stage_times(ptr noundef %0, ptr noundef writeonly captures(address_is_null) %1) local_unnamed_addr #1 {
  %3 = icmp eq ptr %0, null
  br i1 %3, label %18, label %4

4:                                                ; preds = %2
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %6 = load ptr, ptr %5, align 8
  %7 = icmp ne ptr %6, null
  %8 = icmp ne ptr %1, null
  %9 = and i1 %8, %7
  br i1 %9, label %10, label %18

10:                                               ; preds = %4
  %11 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %0) #20
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %13 = load ptr, ptr %12, align 8
  %14 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  %15 = zext i32 %14 to i64
  %16 = shl nuw nsw i64 %15, 3
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %1, ptr align 8 %13, i64 %16, i1 false)
  %17 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %0) #20
  br label %18

18:                                               ; preds = %2, %4, %10
  %19 = phi i32 [ 0, %10 ], [ 1, %4 ], [ 1, %2 ]
  ret i32 %19
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #18

; Function Attrs: nounwind
define range(i32 0, 2) i32 @bnnc_set_observer(ptr noundef %0, ptr noundef %1, ptr noundef %2) local_unnamed_addr #1 {
  %4 = icmp eq ptr %0, null
  br i1 %4, label %14, label %5

5:                                                ; preds = %3
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %7 = load ptr, ptr %6, align 8
  %8 = icmp eq ptr %7, null
  br i1 %8, label %14, label %9

9:                                                ; preds = %5
  %10 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %0) #20
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 136
  store ptr %1, ptr %11, align 8
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 144
  store ptr %2, ptr %12, align 8
  %13 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %0) #20
  br label %14

14:                                               ; preds = %3, %5, %9
  %15 = phi i32 [ 0, %9 ], [ 1, %5 ], [ 1, %3 ]
  ret i32 %15
}

declare i32 @sysctlbyname(ptr noundef, ptr noundef, ptr noundef, ptr noundef, i64 noundef) local_unnamed_addr #3

; Function Attrs: nounwind
define internal fastcc range(i32 0, 7) i32 @add_lanes(ptr noundef nonnull captures(none) %0, i32 noundef %1) unnamed_addr #1 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %4 = load i32, ptr %3, align 8
  %5 = icmp ult i32 %4, %1
  br i1 %5, label %6, label %88

6:                                                ; preds = %2
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %8 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  %9 = add i32 %8, 1
  %10 = zext i32 %9 to i64
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %12 = icmp eq i32 %8, 0
  %13 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %15 = zext i32 %8 to i64
  br label %16

16:                                               ; preds = %6, %85
  %17 = phi i32 [ %4, %6 ], [ %86, %85 ]
  %18 = load ptr, ptr %7, align 8
  %19 = add nuw i32 %17, 1
  store i32 %19, ptr %3, align 8
  %20 = zext i32 %17 to i64
  %21 = getelementptr inbounds nuw %struct.bnnc_lane, ptr %18, i64 %20
  %22 = tail call ptr @calloc(i64 noundef %10, i64 noundef 8) #21
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(48) %21, i8 0, i64 48, i1 false)
  %23 = getelementptr inbounds nuw i8, ptr %21, i64 48
  store ptr %22, ptr %23, align 8
  %24 = load ptr, ptr %11, align 8
  %25 = tail call i32 @bnnc_memory_create(ptr noundef nonnull %21, ptr noundef %24)
  %26 = icmp eq i32 %25, 0
  br i1 %26, label %27, label %30

27:                                               ; preds = %16
  %28 = load ptr, ptr %23, align 8
  %29 = icmp eq ptr %28, null
  br i1 %29, label %30, label %35

30:                                               ; preds = %27, %16
  %31 = load i64, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 80), align 8
  %32 = load i64, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 96), align 8
  %33 = add i64 %32, %31
  %34 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 5, ptr noundef nonnull @.str.11, i64 noundef %33)
  br label %88

35:                                               ; preds = %27
  br i1 %12, label %85, label %36

36:                                               ; preds = %35
  %37 = getelementptr inbounds nuw i8, ptr %21, i64 24
  br label %38

38:                                               ; preds = %74, %36
  %39 = phi i64 [ 0, %36 ], [ %75, %74 ]
  %40 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %13, i64 %39
  %41 = getelementptr inbounds nuw i8, ptr %40, i64 16
  %42 = load i32, ptr %41, align 8
  %43 = icmp eq i32 %42, 1
  %44 = getelementptr inbounds nuw i8, ptr %40, i64 24
  %45 = load i32, ptr %44, align 8
  %46 = icmp eq i32 %45, 0
  br i1 %43, label %47, label %48

47:                                               ; preds = %38
  br i1 %46, label %74, label %49

48:                                               ; preds = %38
  br i1 %46, label %74, label %55

49:                                               ; preds = %47
  %50 = getelementptr inbounds nuw i8, ptr %40, i64 8
  %51 = load ptr, ptr %50, align 8
  %52 = getelementptr inbounds nuw i8, ptr %51, i64 8
  %53 = load i32, ptr %52, align 8
  %54 = icmp eq i32 %53, 3
  br i1 %54, label %58, label %55

55:                                               ; preds = %49, %48
  %56 = load ptr, ptr %7, align 8
  %57 = icmp eq ptr %21, %56
  br i1 %57, label %58, label %74

58:                                               ; preds = %55, %49
  %59 = load ptr, ptr %14, align 8
  %60 = getelementptr inbounds nuw i8, ptr %59, i64 8
  %61 = load ptr, ptr %60, align 8
  %62 = getelementptr inbounds nuw i8, ptr %40, i64 20
  %63 = load i32, ptr %62, align 4
  %64 = zext i32 %63 to i64
  %65 = getelementptr inbounds nuw %struct.bnnc_kernel, ptr %61, i64 %64
  %66 = getelementptr inbounds nuw i8, ptr %65, i64 8
  %67 = load i32, ptr %66, align 8
  %68 = load ptr, ptr %65, align 8
  %69 = load ptr, ptr %37, align 8
  %70 = getelementptr inbounds nuw ptr, ptr %69, i64 %39
  %71 = load ptr, ptr %70, align 8
  %72 = tail call i32 %68(ptr noundef %71, i32 noundef 0, i32 noundef %67) #20
  %73 = icmp eq i32 %72, 0
  br i1 %73, label %74, label %77

74:                                               ; preds = %58, %55, %48, %47
  %75 = add nuw nsw i64 %39, 1
  %76 = icmp eq i64 %75, %15
  br i1 %76, label %85, label %38, !llvm.loop !20

77:                                               ; preds = %58
  %78 = shl i64 %39, 32
  %79 = add i64 %78, 4294967296
  %80 = ashr exact i64 %79, 27
  %81 = getelementptr i8, ptr %13, i64 %80
  %82 = getelementptr i8, ptr %81, i64 -32
  %83 = load ptr, ptr %82, align 8
  %84 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 6, ptr noundef nonnull @.str.21, ptr noundef %83)
  br label %88

85:                                               ; preds = %74, %35
  %86 = load i32, ptr %3, align 8
  %87 = icmp ult i32 %86, %1
  br i1 %87, label %16, label %88, !llvm.loop !24

88:                                               ; preds = %85, %2, %77, %30
  %89 = phi i32 [ 5, %30 ], [ 6, %77 ], [ 0, %2 ], [ 0, %85 ]
  ret i32 %89
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: read)
declare i32 @strncmp(ptr noundef captures(none), ptr noundef captures(none), i64 noundef) local_unnamed_addr #12

declare i32 @"\01_pthread_cond_wait"(ptr noundef, ptr noundef) local_unnamed_addr #3

; Function Attrs: nounwind
define internal fastcc i32 @run_share(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2, i32 noundef %3, i32 noundef %4, i32 noundef %5) unnamed_addr #1 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %8 = load ptr, ptr %7, align 8
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 28
  %10 = add i32 %5, 1
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %12 = and i32 %5, 1
  %13 = icmp eq i32 %12, 0
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 44
  %15 = getelementptr inbounds nuw i8, ptr %1, i64 24
  br label %16

16:                                               ; preds = %71, %6
  %17 = phi i32 [ 0, %6 ], [ %72, %71 ]
  %18 = load i32, ptr %9, align 4
  %19 = add i32 %18, 1
  %20 = freeze i32 %19
  %21 = udiv i32 %4, %20
  %22 = mul i32 %21, %5
  %23 = mul i32 %21, %20
  %24 = sub i32 %4, %23
  %25 = mul i32 %24, %5
  %26 = add i32 %25, %18
  %27 = udiv i32 %26, %19
  %28 = add i32 %27, %22
  %29 = mul i32 %21, %10
  %30 = mul i32 %24, %10
  %31 = add i32 %30, %18
  %32 = udiv i32 %31, %19
  %33 = add i32 %32, %29
  %34 = sub i32 %33, %28
  %35 = load i32, ptr %11, align 8
  %36 = add i32 %35, -1
  %37 = mul i32 %36, %34
  %38 = load ptr, ptr %0, align 8
  %39 = mul i32 %19, %3
  %40 = add i32 %39, %5
  %41 = zext i32 %40 to i64
  %42 = getelementptr inbounds nuw %struct.counter, ptr %38, i64 %41
  %43 = load atomic i32, ptr %42 monotonic, align 4
  %44 = mul i32 %34, %35
  br label %45

45:                                               ; preds = %48, %16
  %46 = phi i32 [ %43, %16 ], [ %55, %48 ]
  %47 = icmp eq i32 %44, %46
  br i1 %47, label %73, label %48

48:                                               ; preds = %45
  %49 = sub i32 %44, %46
  %50 = lshr i32 %49, 1
  %51 = sub i32 %49, %50
  %52 = add i32 %51, %46
  %53 = cmpxchg weak ptr %42, i32 %46, i32 %52 monotonic monotonic, align 4
  %54 = extractvalue { i32, i1 } %53, 1
  %55 = extractvalue { i32, i1 } %53, 0
  br i1 %54, label %56, label %45, !llvm.loop !25

56:                                               ; preds = %48
  %57 = load atomic i32, ptr %14 monotonic, align 4
  %58 = icmp eq i32 %57, 0
  br i1 %58, label %59, label %71

59:                                               ; preds = %56
  %60 = sub i32 %46, %37
  %61 = add i32 %60, %51
  %62 = sub i32 %34, %61
  %63 = select i1 %13, i32 %60, i32 %62
  %64 = add i32 %63, %28
  %65 = load ptr, ptr %15, align 8
  %66 = load ptr, ptr %1, align 8
  %67 = add i32 %64, %51
  %68 = tail call i32 %65(ptr noundef %66, i32 noundef %2, i32 noundef %3, i32 noundef %64, i32 noundef %67) #20
  %69 = icmp eq i32 %68, 0
  br i1 %69, label %71, label %70

70:                                               ; preds = %59
  store atomic i32 %68, ptr %14 monotonic, align 4
  br label %71

71:                                               ; preds = %70, %59, %56
  %72 = add i32 %51, %17
  br label %16, !llvm.loop !26

73:                                               ; preds = %45
  %74 = zext i32 %3 to i64
  %75 = getelementptr inbounds nuw %struct.counter, ptr %8, i64 %74
  %76 = icmp eq i32 %17, 0
  br i1 %76, label %80, label %77

77:                                               ; preds = %73
  %78 = atomicrmw add ptr %75, i32 %17 acq_rel, align 4
  %79 = add i32 %78, %17
  br label %82

80:                                               ; preds = %73
  %81 = load atomic i32, ptr %75 acquire, align 4
  br label %82

82:                                               ; preds = %80, %77
  %83 = phi i32 [ %79, %77 ], [ %81, %80 ]
  ret i32 %83
}

declare i32 @sched_yield() local_unnamed_addr #3

; Function Attrs: nounwind
define internal fastcc i32 @run_with_pool(ptr noundef nonnull %0) unnamed_addr #1 {
  %2 = alloca %struct.timespec, align 8
  %3 = alloca %struct.bnnc_job, align 8
  %4 = load ptr, ptr %0, align 8
  store ptr %0, ptr %3, align 8
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %6 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  %7 = add i32 %6, 1
  store i32 %7, ptr %5, align 8
  %8 = getelementptr inbounds nuw i8, ptr %3, i64 12
  store i32 0, ptr %8, align 4
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store ptr @task_extent, ptr %9, align 8
  %10 = getelementptr inbounds nuw i8, ptr %3, i64 24
  store ptr @task_run, ptr %10, align 8
  %11 = getelementptr inbounds nuw i8, ptr %3, i64 32
  store ptr null, ptr %11, align 8
  %12 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 20), align 4
  %13 = getelementptr inbounds nuw i8, ptr %4, i64 120
  %14 = load i32, ptr %13, align 8
  %15 = urem i32 %12, %14
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store i32 %15, ptr %16, align 8
  %17 = getelementptr inbounds nuw i8, ptr %4, i64 124
  %18 = load i32, ptr %17, align 4
  %19 = icmp eq i32 %18, 0
  %20 = icmp eq i32 %15, 0
  %21 = select i1 %19, i1 true, i1 %20
  br i1 %21, label %23, label %22

22:                                               ; preds = %1
  store ptr @task_completed, ptr %11, align 8
  br label %24

23:                                               ; preds = %1
  br i1 %20, label %28, label %24

24:                                               ; preds = %22, %23
  %25 = getelementptr inbounds nuw i8, ptr %4, i64 88
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 16
  br label %39

28:                                               ; preds = %78, %23
  %29 = call i32 @clock_gettime(i32 noundef 6, ptr noundef nonnull %2) #20
  %30 = load i64, ptr %2, align 8
  %31 = mul i64 %30, 1000000000
  %32 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %33 = load i64, ptr %32, align 8
  %34 = add i64 %31, %33
  %35 = getelementptr inbounds nuw i8, ptr %4, i64 128
  store i64 %34, ptr %35, align 8
  %36 = getelementptr inbounds nuw i8, ptr %4, i64 112
  %37 = load ptr, ptr %36, align 8
  %38 = call i32 @bnnc_pool_run(ptr noundef %37, ptr noundef nonnull %3)
  ret i32 %38

39:                                               ; preds = %24, %78
  %40 = phi i32 [ %15, %24 ], [ %79, %78 ]
  %41 = phi i64 [ 0, %24 ], [ %80, %78 ]
  %42 = load ptr, ptr %25, align 8
  %43 = getelementptr inbounds nuw %struct.bnnc_lane, ptr %42, i64 %41
  %44 = load ptr, ptr %26, align 8
  %45 = load ptr, ptr %27, align 8
  %46 = getelementptr inbounds nuw i8, ptr %43, i64 40
  %47 = load i64, ptr %46, align 8
  %48 = icmp eq i64 %47, 0
  br i1 %48, label %78, label %49

49:                                               ; preds = %39
  %50 = getelementptr inbounds nuw i8, ptr %43, i64 32
  br label %51

51:                                               ; preds = %51, %49
  %52 = phi i64 [ 0, %49 ], [ %73, %51 ]
  %53 = load ptr, ptr %50, align 8
  %54 = getelementptr inbounds nuw %struct.bnnc_slot, ptr %53, i64 %52
  %55 = getelementptr inbounds nuw i8, ptr %54, i64 8
  %56 = load ptr, ptr %55, align 8
  %57 = getelementptr inbounds nuw i8, ptr %56, i64 8
  %58 = load i32, ptr %57, align 8
  %59 = icmp eq i32 %58, 4
  %60 = getelementptr inbounds nuw i8, ptr %56, i64 12
  %61 = load i32, ptr %60, align 4
  %62 = zext i32 %61 to i64
  %63 = select i1 %59, ptr %44, ptr %45
  %64 = getelementptr inbounds nuw ptr, ptr %63, i64 %62
  %65 = load ptr, ptr %64, align 8
  %66 = getelementptr inbounds nuw i8, ptr %54, i64 16
  %67 = load i64, ptr %66, align 8
  %68 = mul i64 %67, %41
  %69 = load i64, ptr %56, align 8
  %70 = getelementptr i8, ptr %65, i64 %68
  %71 = getelementptr i8, ptr %70, i64 %69
  %72 = load ptr, ptr %54, align 8
  store ptr %71, ptr %72, align 8
  %73 = add nuw i64 %52, 1
  %74 = load i64, ptr %46, align 8
  %75 = icmp ult i64 %73, %74
  br i1 %75, label %51, label %76, !llvm.loop !12

76:                                               ; preds = %51
  %77 = load i32, ptr %16, align 8
  br label %78

78:                                               ; preds = %76, %39
  %79 = phi i32 [ %77, %76 ], [ %40, %39 ]
  %80 = add nuw nsw i64 %41, 1
  %81 = zext i32 %79 to i64
  %82 = icmp samesign ult i64 %80, %81
  br i1 %82, label %39, label %28, !llvm.loop !27
}

; Function Attrs: nounwind
define internal fastcc i32 @run_alone(ptr noundef nonnull readonly captures(none) %0) unnamed_addr #1 {
  %2 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 20), align 4
  %3 = icmp eq i32 %2, 0
  br i1 %3, label %4, label %6

4:                                                ; preds = %6, %1
  %5 = phi i32 [ 0, %1 ], [ %11, %6 ]
  ret i32 %5

6:                                                ; preds = %1, %6
  %7 = phi i32 [ %12, %6 ], [ 0, %1 ]
  %8 = load ptr, ptr %0, align 8
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 88
  %10 = load ptr, ptr %9, align 8
  %11 = tail call fastcc i32 @run_slice(ptr noundef nonnull %0, ptr noundef %10, i32 noundef %7)
  %12 = add nuw i32 %7, 1
  %13 = icmp ult i32 %12, %2
  %14 = icmp eq i32 %11, 0
  %15 = select i1 %13, i1 %14, i1 false
  br i1 %15, label %6, label %4, !llvm.loop !28
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @add_times(ptr noundef nonnull readonly captures(none) %0, i32 noundef %1) unnamed_addr #17 {
  %3 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %17, label %5

5:                                                ; preds = %2
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %9 = zext i32 %3 to i64
  br label %10

10:                                               ; preds = %5, %18
  %11 = phi i64 [ 0, %5 ], [ %59, %18 ]
  %12 = load i32, ptr %6, align 8
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %18, label %14

14:                                               ; preds = %10
  %15 = load ptr, ptr %7, align 8
  %16 = zext i32 %12 to i64
  br label %61

17:                                               ; preds = %18, %2
  ret void

18:                                               ; preds = %61, %10
  %19 = phi i64 [ 0, %10 ], [ %69, %61 ]
  %20 = lshr i64 %19, 48
  %21 = trunc nuw nsw i64 %20 to i32
  %22 = freeze i32 %21
  %23 = udiv i32 %22, %1
  %24 = zext nneg i32 %23 to i64
  %25 = shl nuw i64 %24, 48
  %26 = mul i32 %23, %1
  %27 = sub i32 %22, %26
  %28 = shl nuw i32 %27, 16
  %29 = lshr i64 %19, 32
  %30 = trunc nuw i64 %29 to i32
  %31 = and i32 %30, 65535
  %32 = or disjoint i32 %28, %31
  %33 = freeze i32 %32
  %34 = udiv i32 %33, %1
  %35 = zext i32 %34 to i64
  %36 = shl nuw i64 %35, 32
  %37 = or i64 %36, %25
  %38 = mul i32 %34, %1
  %39 = sub i32 %33, %38
  %40 = trunc i64 %19 to i32
  %41 = tail call i32 @llvm.fshl.i32(i32 %39, i32 %40, i32 16)
  %42 = freeze i32 %41
  %43 = udiv i32 %42, %1
  %44 = zext i32 %43 to i64
  %45 = shl nuw nsw i64 %44, 16
  %46 = or i64 %37, %45
  %47 = mul i32 %43, %1
  %48 = sub i32 %42, %47
  %49 = shl i32 %48, 16
  %50 = and i32 %40, 65535
  %51 = or disjoint i32 %49, %50
  %52 = udiv i32 %51, %1
  %53 = zext i32 %52 to i64
  %54 = or i64 %46, %53
  %55 = load ptr, ptr %8, align 8
  %56 = getelementptr inbounds nuw i64, ptr %55, i64 %11
  %57 = load i64, ptr %56, align 8
  %58 = add i64 %57, %54
  store i64 %58, ptr %56, align 8
  %59 = add nuw nsw i64 %11, 1
  %60 = icmp eq i64 %59, %9
  br i1 %60, label %17, label %10, !llvm.loop !29

61:                                               ; preds = %14, %61
  %62 = phi i64 [ 0, %14 ], [ %70, %61 ]
  %63 = phi i64 [ 0, %14 ], [ %69, %61 ]
  %64 = getelementptr inbounds nuw %struct.bnnc_lane, ptr %15, i64 %62
  %65 = getelementptr inbounds nuw i8, ptr %64, i64 48
  %66 = load ptr, ptr %65, align 8
  %67 = getelementptr inbounds nuw i64, ptr %66, i64 %11
  %68 = load i64, ptr %67, align 8
  %69 = add i64 %68, %63
  %70 = add nuw nsw i64 %62, 1
  %71 = icmp eq i64 %70, %16
  br i1 %71, label %18, label %61, !llvm.loop !30
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal i32 @task_extent(ptr noundef readonly captures(none) %0, i32 noundef %1) #13 {
  %3 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  %4 = icmp eq i32 %1, %3
  br i1 %4, label %5, label %10

5:                                                ; preds = %2
  %6 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 20), align 4
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %8 = load i32, ptr %7, align 8
  %9 = sub i32 %6, %8
  br label %32

10:                                               ; preds = %2
  %11 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %12 = zext i32 %1 to i64
  %13 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %11, i64 %12
  %14 = getelementptr inbounds nuw i8, ptr %13, i64 24
  %15 = load i32, ptr %14, align 8
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %17, label %32

17:                                               ; preds = %10
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %19 = load i32, ptr %18, align 8
  %20 = load ptr, ptr %0, align 8
  %21 = getelementptr inbounds nuw i8, ptr %20, i64 64
  %22 = load ptr, ptr %21, align 8
  %23 = getelementptr inbounds nuw i8, ptr %22, i64 8
  %24 = load ptr, ptr %23, align 8
  %25 = getelementptr inbounds nuw i8, ptr %13, i64 20
  %26 = load i32, ptr %25, align 4
  %27 = zext i32 %26 to i64
  %28 = getelementptr inbounds nuw %struct.bnnc_kernel, ptr %24, i64 %27
  %29 = getelementptr inbounds nuw i8, ptr %28, i64 8
  %30 = load i32, ptr %29, align 8
  %31 = mul nsw i32 %30, %19
  br label %32

32:                                               ; preds = %17, %10, %5
  %33 = phi i32 [ %9, %5 ], [ %31, %17 ], [ 0, %10 ]
  ret i32 %33
}

; Function Attrs: nounwind
define internal i32 @task_run(ptr noundef readonly captures(none) %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, i32 noundef %4) #1 {
  %6 = load ptr, ptr %0, align 8
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 88
  %8 = load ptr, ptr %7, align 8
  %9 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  %10 = icmp eq i32 %2, %9
  br i1 %10, label %11, label %26

11:                                               ; preds = %5
  %12 = icmp slt i32 %3, %4
  br i1 %12, label %13, label %71

13:                                               ; preds = %11
  %14 = zext i32 %1 to i64
  %15 = getelementptr inbounds nuw %struct.bnnc_lane, ptr %8, i64 %14
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 24
  br label %17

17:                                               ; preds = %13, %17
  %18 = phi i32 [ %3, %13 ], [ %22, %17 ]
  %19 = load i32, ptr %16, align 8
  %20 = add i32 %19, %18
  %21 = tail call fastcc i32 @run_slice(ptr noundef nonnull %0, ptr noundef %15, i32 noundef %20)
  %22 = add nsw i32 %18, 1
  %23 = icmp slt i32 %22, %4
  %24 = icmp eq i32 %21, 0
  %25 = select i1 %23, i1 %24, i1 false
  br i1 %25, label %17, label %71, !llvm.loop !31

26:                                               ; preds = %5
  %27 = getelementptr inbounds nuw i8, ptr %6, i64 64
  %28 = load ptr, ptr %27, align 8
  %29 = getelementptr inbounds nuw i8, ptr %28, i64 8
  %30 = load ptr, ptr %29, align 8
  %31 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %32 = zext i32 %2 to i64
  %33 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %31, i64 %32
  %34 = getelementptr inbounds nuw i8, ptr %33, i64 20
  %35 = load i32, ptr %34, align 4
  %36 = zext i32 %35 to i64
  %37 = getelementptr inbounds nuw %struct.bnnc_kernel, ptr %30, i64 %36
  %38 = getelementptr inbounds nuw i8, ptr %37, i64 8
  %39 = load i32, ptr %38, align 8
  %40 = icmp slt i32 %3, %4
  br i1 %40, label %41, label %71

41:                                               ; preds = %26, %65
  %42 = phi i32 [ %67, %65 ], [ %3, %26 ]
  %43 = phi ptr [ %68, %65 ], [ %8, %26 ]
  %44 = phi i32 [ %69, %65 ], [ %4, %26 ]
  %45 = icmp sgt i32 %39, %42
  br i1 %45, label %46, label %65

46:                                               ; preds = %41
  %47 = tail call i32 @llvm.smin.i32(i32 %44, i32 %39)
  %48 = load ptr, ptr %0, align 8
  %49 = getelementptr inbounds nuw i8, ptr %48, i64 64
  %50 = load ptr, ptr %49, align 8
  %51 = getelementptr inbounds nuw i8, ptr %50, i64 8
  %52 = load ptr, ptr %51, align 8
  %53 = load i32, ptr %34, align 4
  %54 = zext i32 %53 to i64
  %55 = getelementptr inbounds nuw %struct.bnnc_kernel, ptr %52, i64 %54
  %56 = load ptr, ptr %55, align 8
  %57 = getelementptr inbounds nuw i8, ptr %43, i64 24
  %58 = load ptr, ptr %57, align 8
  %59 = getelementptr inbounds nuw ptr, ptr %58, i64 %32
  %60 = load ptr, ptr %59, align 8
  %61 = tail call i32 %56(ptr noundef %60, i32 noundef %42, i32 noundef %47) #20
  %62 = icmp eq i32 %61, 0
  br i1 %62, label %65, label %63

63:                                               ; preds = %46
  %64 = add nsw i32 %2, 1
  br label %71

65:                                               ; preds = %41, %46
  %66 = sub nsw i32 %42, %39
  %67 = select i1 %45, i32 0, i32 %66
  %68 = getelementptr inbounds nuw i8, ptr %43, i64 56
  %69 = sub nsw i32 %44, %39
  %70 = icmp slt i32 %67, %69
  br i1 %70, label %41, label %71, !llvm.loop !32

71:                                               ; preds = %65, %17, %26, %11, %63
  %72 = phi i32 [ 0, %26 ], [ %64, %63 ], [ 0, %11 ], [ %21, %17 ], [ 0, %65 ]
  ret i32 %72
}

; Function Attrs: nounwind
define internal void @task_completed(ptr noundef readonly captures(none) %0, i32 noundef %1) #1 {
  %3 = alloca %struct.timespec, align 8
  %4 = load ptr, ptr %0, align 8
  %5 = call i32 @clock_gettime(i32 noundef 6, ptr noundef nonnull %3) #20
  %6 = load i64, ptr %3, align 8
  %7 = mul i64 %6, 1000000000
  %8 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %9 = load i64, ptr %8, align 8
  %10 = add i64 %7, %9
  %11 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  %12 = icmp ult i32 %1, %11
  br i1 %12, label %13, label %27

13:                                               ; preds = %2
  %14 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %15 = zext i32 %1 to i64
  %16 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %14, i64 %15
  %17 = getelementptr inbounds nuw i8, ptr %16, i64 24
  %18 = load i32, ptr %17, align 8
  %19 = icmp eq i32 %18, 0
  br i1 %19, label %20, label %27

20:                                               ; preds = %13
  %21 = getelementptr inbounds nuw i8, ptr %4, i64 128
  %22 = load i64, ptr %21, align 8
  %23 = sub i64 %10, %22
  %24 = getelementptr inbounds nuw i8, ptr %4, i64 104
  %25 = load ptr, ptr %24, align 8
  %26 = getelementptr inbounds nuw i64, ptr %25, i64 %15
  store i64 %23, ptr %26, align 8
  br label %27

27:                                               ; preds = %20, %13, %2
  %28 = getelementptr inbounds nuw i8, ptr %4, i64 128
  store i64 %10, ptr %28, align 8
  ret void
}

; Function Attrs: nounwind
define internal fastcc i32 @run_slice(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) unnamed_addr #1 {
  %4 = alloca %struct.timespec, align 8
  %5 = alloca %struct.timespec, align 8
  %6 = alloca %struct.timespec, align 8
  %7 = load ptr, ptr %0, align 8
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 124
  %9 = load i32, ptr %8, align 4
  %10 = icmp eq i32 %9, 0
  br i1 %10, label %18, label %11

11:                                               ; preds = %3
  %12 = call i32 @clock_gettime(i32 noundef 6, ptr noundef nonnull %6) #20
  %13 = load i64, ptr %6, align 8
  %14 = mul i64 %13, 1000000000
  %15 = getelementptr inbounds nuw i8, ptr %6, i64 8
  %16 = load i64, ptr %15, align 8
  %17 = add i64 %14, %16
  br label %18

18:                                               ; preds = %3, %11
  %19 = phi i64 [ %17, %11 ], [ 0, %3 ]
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %21 = load ptr, ptr %20, align 8
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %23 = load ptr, ptr %22, align 8
  %24 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %25 = load i64, ptr %24, align 8
  %26 = icmp eq i64 %25, 0
  br i1 %26, label %55, label %27

27:                                               ; preds = %18
  %28 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %29 = zext i32 %2 to i64
  br label %30

30:                                               ; preds = %30, %27
  %31 = phi i64 [ 0, %27 ], [ %52, %30 ]
  %32 = load ptr, ptr %28, align 8
  %33 = getelementptr inbounds nuw %struct.bnnc_slot, ptr %32, i64 %31
  %34 = getelementptr inbounds nuw i8, ptr %33, i64 8
  %35 = load ptr, ptr %34, align 8
  %36 = getelementptr inbounds nuw i8, ptr %35, i64 8
  %37 = load i32, ptr %36, align 8
  %38 = icmp eq i32 %37, 4
  %39 = getelementptr inbounds nuw i8, ptr %35, i64 12
  %40 = load i32, ptr %39, align 4
  %41 = zext i32 %40 to i64
  %42 = select i1 %38, ptr %21, ptr %23
  %43 = getelementptr inbounds nuw ptr, ptr %42, i64 %41
  %44 = load ptr, ptr %43, align 8
  %45 = getelementptr inbounds nuw i8, ptr %33, i64 16
  %46 = load i64, ptr %45, align 8
  %47 = mul i64 %46, %29
  %48 = load i64, ptr %35, align 8
  %49 = getelementptr i8, ptr %44, i64 %47
  %50 = getelementptr i8, ptr %49, i64 %48
  %51 = load ptr, ptr %33, align 8
  store ptr %50, ptr %51, align 8
  %52 = add nuw i64 %31, 1
  %53 = load i64, ptr %24, align 8
  %54 = icmp ult i64 %52, %53
  br i1 %54, label %30, label %55, !llvm.loop !12

55:                                               ; preds = %30, %18
  %56 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  %57 = icmp eq i32 %56, 0
  br i1 %57, label %132, label %58

58:                                               ; preds = %55
  %59 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %60 = getelementptr inbounds nuw i8, ptr %7, i64 64
  %61 = getelementptr inbounds nuw i8, ptr %1, i64 24
  %62 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %63 = getelementptr inbounds nuw i8, ptr %1, i64 48
  %64 = getelementptr inbounds nuw i8, ptr %7, i64 136
  %65 = getelementptr inbounds nuw i8, ptr %7, i64 144
  %66 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %67 = zext i32 %56 to i64
  br label %68

68:                                               ; preds = %58, %128
  %69 = phi i64 [ 0, %58 ], [ %130, %128 ]
  %70 = phi i64 [ %19, %58 ], [ %129, %128 ]
  %71 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %59, i64 %69
  %72 = getelementptr inbounds nuw i8, ptr %71, i64 24
  %73 = load i32, ptr %72, align 8
  %74 = icmp eq i32 %73, 0
  br i1 %74, label %75, label %128

75:                                               ; preds = %68
  %76 = load ptr, ptr %60, align 8
  %77 = getelementptr inbounds nuw i8, ptr %76, i64 8
  %78 = load ptr, ptr %77, align 8
  %79 = getelementptr inbounds nuw i8, ptr %71, i64 20
  %80 = load i32, ptr %79, align 4
  %81 = zext i32 %80 to i64
  %82 = getelementptr inbounds nuw %struct.bnnc_kernel, ptr %78, i64 %81
  %83 = getelementptr inbounds nuw i8, ptr %82, i64 8
  %84 = load i32, ptr %83, align 8
  %85 = load ptr, ptr %82, align 8
  %86 = load ptr, ptr %61, align 8
  %87 = getelementptr inbounds nuw ptr, ptr %86, i64 %69
  %88 = load ptr, ptr %87, align 8
  %89 = call i32 %85(ptr noundef %88, i32 noundef 0, i32 noundef %84) #20
  %90 = icmp eq i32 %89, 0
  br i1 %90, label %91, label %125

91:                                               ; preds = %75
  %92 = load i32, ptr %8, align 4
  %93 = icmp eq i32 %92, 0
  br i1 %93, label %105, label %94

94:                                               ; preds = %91
  %95 = call i32 @clock_gettime(i32 noundef 6, ptr noundef nonnull %5) #20
  %96 = load i64, ptr %5, align 8
  %97 = mul i64 %96, 1000000000
  %98 = load i64, ptr %62, align 8
  %99 = add i64 %97, %98
  %100 = sub i64 %99, %70
  %101 = load ptr, ptr %63, align 8
  %102 = getelementptr inbounds nuw i64, ptr %101, i64 %69
  %103 = load i64, ptr %102, align 8
  %104 = add i64 %100, %103
  store i64 %104, ptr %102, align 8
  br label %105

105:                                              ; preds = %94, %91
  %106 = phi i64 [ %99, %94 ], [ %70, %91 ]
  %107 = load ptr, ptr %64, align 8
  %108 = icmp eq ptr %107, null
  br i1 %108, label %128, label %109

109:                                              ; preds = %105
  %110 = load ptr, ptr %65, align 8
  %111 = load ptr, ptr %61, align 8
  %112 = getelementptr inbounds nuw ptr, ptr %111, i64 %69
  %113 = load ptr, ptr %112, align 8
  %114 = getelementptr inbounds nuw i8, ptr %71, i64 16
  %115 = load i32, ptr %114, align 8
  %116 = trunc nuw i64 %69 to i32
  call void %107(ptr noundef %110, i32 noundef %116, ptr noundef %113, i32 noundef %115) #20
  %117 = load i32, ptr %8, align 4
  %118 = icmp eq i32 %117, 0
  br i1 %118, label %128, label %119

119:                                              ; preds = %109
  %120 = call i32 @clock_gettime(i32 noundef 6, ptr noundef nonnull %4) #20
  %121 = load i64, ptr %4, align 8
  %122 = mul i64 %121, 1000000000
  %123 = load i64, ptr %66, align 8
  %124 = add i64 %122, %123
  br label %128

125:                                              ; preds = %75
  %126 = trunc nuw i64 %69 to i32
  %127 = add nuw nsw i32 %126, 1
  br label %132

128:                                              ; preds = %68, %119, %109, %105
  %129 = phi i64 [ 0, %109 ], [ %124, %119 ], [ %106, %105 ], [ %70, %68 ]
  %130 = add nuw nsw i64 %69, 1
  %131 = icmp eq i64 %130, %67
  br i1 %131, label %132, label %68, !llvm.loop !33

132:                                              ; preds = %128, %55, %125
  %133 = phi i32 [ %127, %125 ], [ 0, %55 ], [ 0, %128 ]
  ret i32 %133
}

declare i32 @clock_gettime(i32 noundef, ptr noundef) local_unnamed_addr #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #19

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #19

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #19

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.fshl.i32(i32, i32, i32) #19

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #5 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #6 = { mustprogress nocallback nofree nosync nounwind willreturn }
attributes #7 = { mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #8 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #9 = { nofree nounwind memory(read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #10 = { nounwind memory(readwrite, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #11 = { mustprogress nofree norecurse nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #12 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #13 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #14 = { nofree "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #15 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #16 = { mustprogress nounwind willreturn memory(readwrite, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #17 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #18 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #19 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #20 = { nounwind }
attributes #21 = { allocsize(0,1) }

!llvm.module.flags = !{!0, !1, !2}
!llvm.ident = !{!3}

!0 = !{i32 7, !"Dwarf Version", i32 4}
!1 = !{i32 1, !"wchar_size", i32 4}
!2 = !{i32 8, !"PIC Level", i32 2}
!3 = !{!"clang version 22.1.8"}
!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.mustprogress"}
!6 = distinct !{!6, !5}
!7 = distinct !{!7, !5}
!8 = distinct !{!8, !5}
!9 = distinct !{!9, !5}
!10 = distinct !{!10, !5}
!11 = distinct !{!11, !5}
!12 = distinct !{!12, !5}
!13 = distinct !{!13, !5}
!14 = distinct !{!14, !5}
!15 = !{i64 0}
!16 = distinct !{!16, !5}
!17 = distinct !{!17, !5}
!18 = distinct !{!18, !5}
!19 = distinct !{!19, !5}
!20 = distinct !{!20, !5}
!21 = distinct !{!21, !5}
!22 = distinct !{!22, !5}
!23 = distinct !{!23, !5}
!24 = distinct !{!24, !5}
!25 = distinct !{!25, !5}
!26 = distinct !{!26, !5}
!27 = distinct !{!27, !5}
!28 = distinct !{!28, !5}
!29 = distinct !{!29, !5}
!30 = distinct !{!30, !5}
!31 = distinct !{!31, !5}
!32 = distinct !{!32, !5}
!33 = distinct !{!33, !5}
