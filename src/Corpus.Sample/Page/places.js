'use strict';

// Where words stand: offsets count UTF-16 code units, as in Article.Text. Each block of a text says at which offset it begins.

const blocksOf = article => article.querySelectorAll('[data-start]');

// The range of some words of a block; offsets count from the beginning of the block.
function rangeIn(block, start, end) {
  const range = new Range();
  const nodes = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let offset = 0;
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    if (start >= offset && start <= offset + node.length) range.setStart(node, start - offset);
    if (end <= offset + node.length) {
      range.setEnd(node, end - offset);
      return range;
    }
    offset += node.length;
  }
  return null;
}

// The range of some words of an article; offsets count from the beginning of its text.
function rangeOf(article, start, end) {
  for (const block of blocksOf(article)) {
    const from = Number(block.dataset.start);
    if (start >= from && end <= from + block.textContent.length) return rangeIn(block, start - from, end - from);
  }
  return null;
}

// Marks words without changing the document.
function highlight(name, ranges) {
  if (CSS.highlights) CSS.highlights.set(name, new Highlight(...ranges.filter(range => range)));
}

const textOf = element => element.textContent.replace(/\s+/g, ' ').trim();

const titleOf = article => textOf(article.querySelector('h3'));
