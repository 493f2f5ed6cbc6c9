package org.migrationadvisor.pages;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;

/** Reads templates from the program, without the indentation that only their authors need: it would travel over thin lines. */
final class TemplateLoader implements Loader<String> {

    @Override
    public Reader getReader(String name) {
        try (InputStream template = stream(name)) {
            if (template == null) {
                throw new LoaderException(null, "There is no template " + path(name));
            }
            return new StringReader(
                    new String(template.readAllBytes(), StandardCharsets.UTF_8).replaceAll("\n[ \n]+", "\n"));
        } catch (IOException unreadable) {
            throw new LoaderException(unreadable, "The template " + path(name) + " cannot be read");
        }
    }

    @Override
    public boolean resourceExists(String name) {
        return TemplateLoader.class.getResource(path(name)) != null;
    }

    @Override
    public String resolveRelativePath(String relativePath, String anchorPath) {
        return relativePath;
    }

    @Override
    public String createCacheKey(String name) {
        return name;
    }

    @Override
    public void setCharset(String charset) {}

    @Override
    public void setPrefix(String prefix) {}

    @Override
    public void setSuffix(String suffix) {}

    private static InputStream stream(String name) {
        return TemplateLoader.class.getResourceAsStream(path(name));
    }

    private static String path(String name) {
        return "/templates/" + name + ".peb";
    }
}
