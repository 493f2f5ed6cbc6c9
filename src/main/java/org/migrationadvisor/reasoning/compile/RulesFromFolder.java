package org.migrationadvisor.reasoning.compile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.migrationadvisor.reasoning.Phase;
import org.migrationadvisor.reasoning.RuleBase;
import org.migrationadvisor.reasoning.rule.RuleBook;
import org.migrationadvisor.reasoning.rule.RuleFolder;
import org.migrationadvisor.syntax.ContentHash;

/** Rules that the operator names with --rules: compiled at start, and kept by the hash of their content for the next one. */
public final class RulesFromFolder {

    private final Path cache;
    private final String programVersion;

    /**
     * @param cache          folder for compiled rules; made when needed, done without when it cannot be written
     * @param programVersion part of the name they are kept under, since rules are compiled against the program
     */
    public RulesFromFolder(Path cache, String programVersion) {
        this.cache = cache;
        this.programVersion = programVersion;
    }

    /** The rule base of a folder. */
    public RuleBase load(RuleFolder folder) {
        RuleBook book = RuleBook.of(folder);
        return RuleBase.load(book, new CompiledClasses(compiled(folder)));
    }

    private Map<String, byte[]> compiled(RuleFolder folder) {
        Path kept = cache.resolve("rules-" + programVersion + "-"
                + ContentHash.of(folder.drl(Phase.DIAGNOSIS), folder.drl(Phase.ADVICE)) + ".zip");
        try {
            if (Files.isRegularFile(kept)) {
                return unzip(kept);
            }
        } catch (IOException unreadable) {
            // compiled anew below
        }
        Map<String, byte[]> files = RuleCompiler.compile(folder);
        try {
            Files.createDirectories(cache);
            zip(files, kept);
        } catch (IOException unwritable) {
            // works without; the next start compiles again
        }
        return files;
    }

    private static Map<String, byte[]> unzip(Path file) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static void zip(Map<String, byte[]> files, Path target) throws IOException {
        Path partial = Files.createTempFile(target.getParent(), "rules", ".part");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(partial))) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Finds the compiled classes before those of the program, which has rules of its own with the same package. */
    private static final class CompiledClasses extends ClassLoader {

        private final Map<String, byte[]> files;

        CompiledClasses(Map<String, byte[]> files) {
            super(CompiledClasses.class.getClassLoader());
            this.files = files;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            byte[] bytes = files.get(name.replace('.', '/') + ".class");
            if (bytes == null) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded != null ? loaded : defineClass(name, bytes, 0, bytes.length);
            }
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            byte[] bytes = files.get(name);
            return bytes != null ? new ByteArrayInputStream(bytes) : super.getResourceAsStream(name);
        }
    }
}
