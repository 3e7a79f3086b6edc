import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * Gives each lambda of Tandem a class of its own in the finished jar, as an anonymous class has one. A JVM before 25 puts the
 * classes of lambdas together while it runs, one by one where they are first used, and a short command uses some five hundred:
 * a quarter of its time. A class in the jar goes into the class-data archive whole.
 *
 * <p>In the same way {@code equals} and {@code hashCode} of records, which the JVM puts together where they are first used, are
 * written out as a compiler would; they give what the JVM's give.
 *
 * <p>Classes of libraries compiled for a Java before 7 are given what newer ones have, the types at each branch: the JVM then checks
 * them when the archive is made and not, by its old and slower way, at each start.
 *
 * <p>usage: java -cp ASM src/build/PlainLambdas.java JAR
 */
public final class PlainLambdas {
    private static final String OURS = "org/tandem/";
    private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";
    private static final String RECORDS = "java/lang/runtime/ObjectMethods";
    private static final String MAKE = "make";
    private static final String ONE = "ONE";
    private static final String PLAIN = "$plain";
    /** Where a class file says its version, of which the upper byte is 0. */
    private static final int MAJOR_VERSION = 7;

    /** The classes that were added: what is in the file of each, by its name. */
    private final Map<String, byte[]> written = new TreeMap<>();

    /** Classes added to the nest of a class, whose private methods they call. */
    private final Map<String, List<String>> members = new LinkedHashMap<>();

    private PlainLambdas() {}

    /** Rewrites the jar in its place. */
    public static void main(String[] args) throws IOException {
        Path jar = Path.of(args[0]);
        Path rewritten = Path.of(args[0] + ".plain");
        new PlainLambdas().rewrite(jar, rewritten);
        Files.move(rewritten, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private void rewrite(Path from, Path to) throws IOException {
        Map<ZipEntry, byte[]> entries = new LinkedHashMap<>();
        URLClassLoader classes = new URLClassLoader(new URL[] {from.toUri().toURL()}, null);
        try (InputStream file = Files.newInputStream(from);
                ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readAllBytes();
                boolean isClass = entry.getName().endsWith(".class");
                boolean ours = isClass && entry.getName().startsWith(OURS);
                entries.put(entry, ours ? withoutLambdas(content) : isClass && old(content) ? withTypes(content, classes) : content);
            }
        }
        try (OutputStream file = Files.newOutputStream(to);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<ZipEntry, byte[]> entry : entries.entrySet()) {
                String name = entry.getKey().getName();
                List<String> added = members.getOrDefault(name.replace(".class", ""), List.of());
                put(zip, entry.getKey(), name, added.isEmpty() ? entry.getValue() : withMembers(entry.getValue(), added));
            }
            for (Map.Entry<String, byte[]> entry : written.entrySet()) {
                put(zip, entries.keySet().iterator().next(), entry.getKey() + ".class", entry.getValue());
            }
        }
    }

    /** Each entry has the time of the build's other entries, so that two builds of one commit give the same bytes. */
    private static void put(ZipOutputStream zip, ZipEntry like, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(like.getTimeLocal());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static boolean old(byte[] content) {
        return content[MAJOR_VERSION] < Opcodes.V1_7;
    }

    /** The same class with the types at each branch, which newer versions must have. */
    private static byte[] withTypes(byte[] content, ClassLoader classes) {
        ClassReader reader = new ClassReader(content);
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
            @Override
            protected ClassLoader getClassLoader() {
                return classes;
            }
        };
        reader.accept(
                new ClassVisitor(Opcodes.ASM9, writer) {
                    @Override
                    public void visit(int version, int access, String name, String sign, String parent, String[] faces) {
                        super.visit(Opcodes.V1_8, access, name, sign, parent, faces);
                    }
                },
                ClassReader.SKIP_FRAMES);
        return writer.toByteArray();
    }

    private byte[] withoutLambdas(byte[] content) {
        ClassReader reader = new ClassReader(content);
        ClassWriter writer = new ClassWriter(0);
        reader.accept(new Host(writer), 0);
        return writer.toByteArray();
    }

    private static byte[] withMembers(byte[] content, List<String> added) {
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(content)
                .accept(
                        new ClassVisitor(Opcodes.ASM9, writer) {
                            @Override
                            public void visitEnd() {
                                added.forEach(this::visitNestMember);
                                super.visitEnd();
                            }
                        },
                        0);
        return writer.toByteArray();
    }

    /** A class with lambdas: where one was made, the class that stands for it now makes it. */
    private final class Host extends ClassVisitor {
        private String name = "";
        private String nest = "";
        private int version;
        private int count;
        /** Of the methods of a record that are to be written out, the fields they look at. */
        private final Map<String, List<Object>> ofRecord = new TreeMap<>();

        Host(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visit(int version, int access, String name, String sign, String parent, String[] interfaces) {
            this.version = version;
            this.name = name;
            nest = name;
            super.visit(version, access, name, sign, parent, interfaces);
        }

        @Override
        public void visitNestHost(String host) {
            nest = host;
            super.visitNestHost(host);
        }

        @Override
        public MethodVisitor visitMethod(int access, String called, String shape, String sign, String[] thrown) {
            return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, called, shape, sign, thrown)) {
                @Override
                public void visitInvokeDynamicInsn(String method, String made, Handle bootstrap, Object... arguments) {
                    if (bootstrap.getOwner().equals(RECORDS) && !method.equals("toString")) {
                        ofRecord.put(method, new ArrayList<>(List.of(arguments).subList(2, arguments.length)));
                        visitMethodInsn(Opcodes.INVOKESTATIC, name, method + PLAIN, made, false);
                        return;
                    }
                    if (!bootstrap.getOwner().equals(FACTORY) || !bootstrap.getName().equals("metafactory")) {
                        super.visitInvokeDynamicInsn(method, made, bootstrap, arguments);
                        return;
                    }
                    String plain = name + "$$Plain" + count++;
                    members.computeIfAbsent(nest, host -> new ArrayList<>()).add(plain);
                    written.put(plain, lambda(plain, method, made, arguments));
                    visitMethodInsn(Opcodes.INVOKESTATIC, plain, MAKE, made, false);
                }
            };
        }

        @Override
        public void visitEnd() {
            ofRecord.forEach((method, fields) -> {
                if (method.equals("equals")) {
                    alike(fields);
                } else {
                    hash(fields);
                }
            });
            super.visitEnd();
        }

        private MethodVisitor ofRecord(String method, String shape) {
            int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
            MethodVisitor code = super.visitMethod(access, method + PLAIN, shape, null, null);
            code.visitCode();
            return code;
        }

        /** Whether all fields are alike: numbers as their classes compare them, objects as they say themselves. */
        private void alike(List<Object> fields) {
            MethodVisitor code = ofRecord("equals", "(L" + name + ";Ljava/lang/Object;)Z");
            Label other = new Label();
            Label differs = new Label();
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitVarInsn(Opcodes.ALOAD, 1);
            code.visitJumpInsn(Opcodes.IF_ACMPNE, other);
            code.visitInsn(Opcodes.ICONST_1);
            code.visitInsn(Opcodes.IRETURN);
            code.visitLabel(other);
            code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
            code.visitVarInsn(Opcodes.ALOAD, 1);
            code.visitTypeInsn(Opcodes.INSTANCEOF, name);
            code.visitJumpInsn(Opcodes.IFEQ, differs);
            for (Object each : fields) {
                Handle field = (Handle) each;
                String type = field.getDesc();
                field(code, 0, field);
                field(code, 1, field);
                if (boxes(type).isEmpty()) {
                    code.visitMethodInsn(
                            Opcodes.INVOKESTATIC,
                            "java/util/Objects",
                            "equals",
                            "(Ljava/lang/Object;Ljava/lang/Object;)Z",
                            false);
                    code.visitJumpInsn(Opcodes.IFEQ, differs);
                } else {
                    code.visitMethodInsn(
                            Opcodes.INVOKESTATIC, boxes(type), "compare", "(" + type + type + ")I", false);
                    code.visitJumpInsn(Opcodes.IFNE, differs);
                }
            }
            code.visitInsn(Opcodes.ICONST_1);
            code.visitInsn(Opcodes.IRETURN);
            code.visitLabel(differs);
            code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
            code.visitInsn(Opcodes.ICONST_0);
            code.visitInsn(Opcodes.IRETURN);
            code.visitMaxs(4, 2);
            code.visitEnd();
        }

        private void hash(List<Object> fields) {
            MethodVisitor code = ofRecord("hashCode", "(L" + name + ";)I");
            code.visitInsn(Opcodes.ICONST_0);
            for (Object each : fields) {
                Handle field = (Handle) each;
                String type = field.getDesc();
                boolean plain = boxes(type).isEmpty();
                code.visitIntInsn(Opcodes.BIPUSH, 31);
                code.visitInsn(Opcodes.IMUL);
                field(code, 0, field);
                code.visitMethodInsn(
                        Opcodes.INVOKESTATIC,
                        plain ? "java/util/Objects" : boxes(type),
                        "hashCode",
                        "(" + (plain ? "Ljava/lang/Object;" : type) + ")I",
                        false);
                code.visitInsn(Opcodes.IADD);
            }
            code.visitInsn(Opcodes.IRETURN);
            code.visitMaxs(3, 1);
            code.visitEnd();
        }

        private void field(MethodVisitor code, int variable, Handle field) {
            code.visitVarInsn(Opcodes.ALOAD, variable);
            if (variable > 0) {
                code.visitTypeInsn(Opcodes.CHECKCAST, name);
            }
            code.visitFieldInsn(Opcodes.GETFIELD, name, field.getName(), field.getDesc());
        }

        /** The class of a primitive type; empty for all others. */
        private static String boxes(String type) {
            return switch (type) {
                case "Z" -> "java/lang/Boolean";
                case "B" -> "java/lang/Byte";
                case "C" -> "java/lang/Character";
                case "S" -> "java/lang/Short";
                case "I" -> "java/lang/Integer";
                case "J" -> "java/lang/Long";
                case "F" -> "java/lang/Float";
                case "D" -> "java/lang/Double";
                default -> "";
            };
        }

        /**
         * The class of one lambda.
         *
         * @param method the method of its interface
         * @param made what it keeps, and its interface
         * @param arguments the method with its types erased, what is to be called, and the method with the types it has here
         */
        private byte[] lambda(String plain, String method, String made, Object... arguments) {
            Type self = Type.getObjectType(plain);
            Type[] kept = Type.getArgumentTypes(made);
            ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
            int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
            String[] interfaces = {Type.getReturnType(made).getInternalName()};
            writer.visit(version, access, plain, null, "java/lang/Object", interfaces);
            writer.visitNestHost(nest);
            for (int at = 0; at < kept.length; at++) {
                writer.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, "kept" + at, kept[at].getDescriptor(), null, null);
            }

            Method creation = new Method("<init>", Type.VOID_TYPE, kept);
            GeneratorAdapter code = new GeneratorAdapter(Opcodes.ACC_PRIVATE, creation, null, null, writer);
            code.loadThis();
            code.invokeConstructor(Type.getType(Object.class), new Method("<init>", "()V"));
            for (int at = 0; at < kept.length; at++) {
                code.loadThis();
                code.loadArg(at);
                code.putField(self, "kept" + at, kept[at]);
            }
            code.returnValue();
            code.endMethod();
            if (kept.length == 0) {
                one(writer, self, creation);
            }

            code = new GeneratorAdapter(Opcodes.ACC_STATIC, new Method(MAKE, made), null, null, writer);
            if (kept.length == 0) {
                code.getStatic(self, ONE, self);
            } else {
                code.newInstance(self);
                code.dup();
                code.loadArgs();
                code.invokeConstructor(self, creation);
            }
            code.returnValue();
            code.endMethod();

            Method erased = new Method(method, ((Type) arguments[0]).getDescriptor());
            code = new GeneratorAdapter(Opcodes.ACC_PUBLIC, erased, null, null, writer);
            body(code, self, kept, erased, (Handle) arguments[1], (Type) arguments[2]);
            code.endMethod();
            writer.visitEnd();
            return writer.toByteArray();
        }

        /** What keeps nothing is made once, as the JVM does. */
        private void one(ClassVisitor writer, Type self, Method creation) {
            int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
            writer.visitField(access, ONE, self.getDescriptor(), null, null);
            Method first = new Method("<clinit>", "()V");
            GeneratorAdapter code = new GeneratorAdapter(Opcodes.ACC_STATIC, first, null, null, writer);
            code.newInstance(self);
            code.dup();
            code.invokeConstructor(self, creation);
            code.putStatic(self, ONE, self);
            code.returnValue();
            code.endMethod();
        }

        /** Calls what the lambda stands for with what it kept, then with what it is given. */
        private void body(GeneratorAdapter code, Type self, Type[] kept, Method erased, Handle target, Type here) {
            boolean creates = target.getTag() == Opcodes.H_NEWINVOKESPECIAL;
            Type owner = Type.getObjectType(target.getOwner());
            List<Type> takes = new ArrayList<>(List.of(Type.getArgumentTypes(target.getDesc())));
            if (creates) {
                code.newInstance(owner);
                code.dup();
            } else if (target.getTag() != Opcodes.H_INVOKESTATIC) {
                takes.add(0, owner);
            }
            for (int at = 0; at < kept.length; at++) {
                code.loadThis();
                code.getField(self, "kept" + at, kept[at]);
                turn(code, kept[at], takes.get(at));
            }
            Type[] given = erased.getArgumentTypes();
            for (int at = 0; at < given.length; at++) {
                code.loadArg(at);
                turn(code, given[at], here.getArgumentTypes()[at]);
                turn(code, here.getArgumentTypes()[at], takes.get(kept.length + at));
            }
            Method called = new Method(target.getName(), target.getDesc());
            switch (target.getTag()) {
                case Opcodes.H_INVOKESTATIC -> code.visitMethodInsn(
                        Opcodes.INVOKESTATIC, target.getOwner(), target.getName(), target.getDesc(), target.isInterface());
                case Opcodes.H_NEWINVOKESPECIAL -> code.invokeConstructor(owner, called);
                default -> {
                    // a private method, too, is called as any other within a nest
                    if (target.isInterface()) {
                        code.invokeInterface(owner, called);
                    } else {
                        code.invokeVirtual(owner, called);
                    }
                }
            }
            Type gives = creates ? owner : called.getReturnType();
            if (erased.getReturnType().getSort() == Type.VOID) {
                if (gives.getSize() == 2) {
                    code.pop2();
                } else if (gives.getSize() == 1) {
                    code.pop();
                }
            } else {
                turn(code, gives, erased.getReturnType());
            }
            code.returnValue();
        }

        /** Makes a value of the type {@code to} of the topmost one, as the compiler would for an argument. */
        private static void turn(GeneratorAdapter code, Type from, Type to) {
            if (from.equals(to)) {
                return;
            }
            boolean fromObject = from.getSort() >= Type.ARRAY;
            boolean toObject = to.getSort() >= Type.ARRAY;
            if (fromObject && toObject) {
                code.checkCast(to);
            } else if (toObject) {
                code.valueOf(from);
            } else if (fromObject) {
                code.unbox(to);
            } else {
                code.cast(from, to);
            }
        }
    }
}
