package co.pacta.catalogo;

import java.util.Optional;

/** A value made on first use, once, whatever the number of threads. A class and not a lambda: the command line starts cold. */
abstract class Lazy<T> {

    private volatile Optional<T> value = Optional.empty();

    abstract T make();

    final T get() {
        Optional<T> known = value;
        return known.isPresent() ? known.get() : makeOnce();
    }

    private synchronized T makeOnce() {
        if (value.isEmpty()) {
            value = Optional.of(make());
        }
        return value.get();
    }
}
