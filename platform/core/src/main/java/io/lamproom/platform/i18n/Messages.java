package io.lamproom.platform.i18n;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * Texts for people in zh-CN (the default) and en. Each module names its bundle in {@code messages/bundles} and ships
 * {@code messages/<name>_zh.properties} and {@code messages/<name>_en.properties}, in UTF-8.
 */
@ApplicationScoped
public class Messages {

    /** The languages there are; the first is the default. */
    public static final List<Locale> LOCALES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private final Map<String, Map<String, String>> texts = new HashMap<>();

    public Messages() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        for (Locale locale : LOCALES) {
            Map<String, String> all = new HashMap<>();
            for (String bundle : bundles(loader)) {
                load(loader, "messages/" + bundle + "_" + locale.getLanguage() + ".properties", all);
            }
            texts.put(locale.getLanguage(), all);
        }
    }

    /** The locale a caller asks for by {@code Accept-Language}; zh-CN when it asks for none that there is. */
    public static Locale negotiate(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return LOCALES.getFirst();
        }
        try {
            for (LanguageRange range : LanguageRange.parse(acceptLanguage)) {
                for (Locale locale : LOCALES) {
                    if (range.getRange().toLowerCase(Locale.ROOT).split("-")[0].equals(locale.getLanguage())) {
                        return locale;
                    }
                }
            }
        } catch (IllegalArgumentException ignored) {
            // a header that is not a list of languages asks for none
        }
        return LOCALES.getFirst();
    }

    /** The text of a key, or empty when no module has it. */
    public Optional<String> find(Locale locale, String key, List<?> arguments) {
        String pattern = texts.getOrDefault(locale.getLanguage(), Map.of()).get(key);
        return Optional.ofNullable(pattern).map(p -> new MessageFormat(p, locale).format(arguments.toArray()));
    }

    /** The text of a key; the key itself when no module has it. */
    public String text(Locale locale, String key, Object... arguments) {
        return find(locale, key, List.of(arguments)).orElse(key);
    }

    /** Every key of a language. */
    public Set<String> keys(Locale locale) {
        return Collections.unmodifiableSet(
                new TreeSet<>(texts.getOrDefault(locale.getLanguage(), Map.of()).keySet()));
    }

    private static Set<String> bundles(ClassLoader loader) {
        Set<String> names = new TreeSet<>();
        try {
            for (URL list : Collections.list(loader.getResources("messages/bundles"))) {
                try (InputStream in = list.openStream()) {
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank())
                            .forEach(names::add);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private static void load(ClassLoader loader, String name, Map<String, String> into) {
        try (InputStream in = loader.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing on the class path: " + name);
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            properties.forEach((key, value) -> into.put((String) key, (String) value));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
