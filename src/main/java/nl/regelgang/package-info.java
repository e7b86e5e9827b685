@NullMarked
package nl.regelgang;

import org.jspecify.annotations.NullMarked;
