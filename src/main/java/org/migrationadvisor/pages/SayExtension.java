package org.migrationadvisor.pages;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The functions of the templates: {@code say('key', 'blank', value, …)}, and {@code word('group', 'code')} for the vocabulary. */
final class SayExtension extends AbstractExtension {

    private final Sayings sayings;

    SayExtension(Sayings sayings) {
        this.sayings = sayings;
    }

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of(
                "say",
                        new Words(arguments -> sayings.say(
                                arguments.get(0).toString(),
                                arguments.subList(1, arguments.size()).toArray())),
                "word",
                        new Words(arguments -> sayings.word(
                                arguments.get(0).toString(), arguments.get(1).toString())));
    }

    /** A function that makes words of its arguments, given in order. */
    private record Words(java.util.function.Function<List<Object>, String> make) implements Function {

        @Override
        public List<String> getArgumentNames() {
            return null;
        }

        @Override
        public Object execute(
                Map<String, Object> arguments, PebbleTemplate template, EvaluationContext context, int line) {
            return make.apply(IntStream.range(0, arguments.size())
                    .mapToObj(i -> arguments.get(String.valueOf(i)))
                    .toList());
        }
    }
}
