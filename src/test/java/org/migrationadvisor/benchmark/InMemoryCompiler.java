package org.migrationadvisor.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles a class from its source without touching the disk. */
final class InMemoryCompiler {

    private InMemoryCompiler() {}

    static Class<?> compile(String className, String source) throws ClassNotFoundException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Map<String, ByteArrayOutputStream> compiled = new HashMap<>();
        StringWriter faults = new StringWriter();
        boolean sound = compiler.getTask(
                        faults,
                        new Kept(compiler.getStandardFileManager(null, null, null), compiled),
                        null,
                        List.of("-classpath", System.getProperty("java.class.path"), "-proc:none"),
                        null,
                        List.of(new Source(className, source)))
                .call();
        if (!sound) {
            throw new IllegalStateException(faults + "\n" + source);
        }
        return new ClassLoader(InMemoryCompiler.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                if (!compiled.containsKey(name)) {
                    throw new ClassNotFoundException(name);
                }
                byte[] code = compiled.get(name).toByteArray();
                return defineClass(name, code, 0, code.length);
            }
        }.loadClass(className);
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        private Source(String className, String text) {
            super(URI.create("string:///" + className.replace('.', '/') + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignored) {
            return text;
        }
    }

    /** Keeps compiled classes in memory. */
    private static final class Kept extends ForwardingJavaFileManager<JavaFileManager> {

        private final Map<String, ByteArrayOutputStream> compiled;

        private Kept(JavaFileManager files, Map<String, ByteArrayOutputStream> compiled) {
            super(files);
            this.compiled = compiled;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + className), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return compiled.computeIfAbsent(className, name -> new ByteArrayOutputStream());
                }
            };
        }
    }
}
