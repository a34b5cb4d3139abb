'use strict';

// Finds the range of some words in the document. Offsets count UTF-16 code units, as in Article.Text; each block of an article has its offset in data-start.

const getBlocks = article => article.querySelectorAll('[data-start]');

// Offsets are relative to the block. Returns null if the block is too short.
function getRangeInBlock(block, start, end) {
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

// Offsets are relative to Article.Text. Returns null if the range is not within one block.
function getRange(article, start, end) {
  for (const block of getBlocks(article)) {
    const from = Number(block.dataset.start);
    if (start >= from && end <= from + block.textContent.length) return getRangeInBlock(block, start - from, end - from);
  }
  return null;
}

// Uses the CSS Custom Highlight API, which leaves the document unchanged. Does nothing in a browser without it.
function highlight(name, ranges) {
  if (CSS.highlights) CSS.highlights.set(name, new Highlight(...ranges.filter(range => range)));
}

const getText = element => element.textContent.replace(/\s+/g, ' ').trim();

const getTitle = article => getText(article.querySelector('h3'));
