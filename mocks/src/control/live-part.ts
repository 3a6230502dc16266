import { yuan } from '@policy-direct/shared/format/money'
import { departmentName } from '@policy-direct/shared/vocabulary/department'
import { type Html, html } from '../pages/html'
import type { ExecutorInstruction } from '../stores/instructions'
import type { DeliveredMessage } from '../stores/messages'
import { currentStep, type Payment, type PaymentStatus } from '../stores/payments'
import type { World } from '../world'
import { institutionNames } from './fault-routes'
import { faultWords } from './fault-words'

const SHOWN = 50

type Tone = '' | 'good' | 'warn' | 'bad'
const paymentWords: Readonly<Record<PaymentStatus, readonly [string, Tone]>> = {
  ACCEPTED: ['已受理', 'warn'],
  PROCESSING: ['处理中', 'warn'],
  SUCCESS: ['已到账', 'good'],
  REJECTED: ['付款被拒', 'bad'],
  RETURNED: ['已退汇', 'bad'],
  REVERSED: ['已冲账', 'bad'],
}
const messageWords: Readonly<Record<DeliveredMessage['status'], readonly [string, Tone]>> = {
  SENT: ['已发出', 'warn'],
  DELIVERED: ['已送达', 'good'],
  FAILED: ['未送达', 'bad'],
}
const instructionWords: Readonly<Record<ExecutorInstruction['status'], readonly [string, Tone]>> = {
  ACCEPTED: ['已接收', 'warn'],
  EXECUTED: ['已执行', 'good'],
  REFUSED: ['已拒绝', 'bad'],
}

const tag = ([words, tone]: readonly [string, Tone]) => html`<span class="tag ${tone}">${words}</span>`
const at = (iso: string) => html`<span class="note num">${iso.slice(5, 19).replace('T', ' ')}</span>`
const listed = (items: readonly Html[], empty: string) =>
  items.length > 0 ? html`<ul>${items}</ul>` : html`<p class="note empty">${empty}</p>`

function messageItem(world: World, message: DeliveredMessage): Html {
  const who = message.inhabitantId && world.city.find(message.inhabitantId)?.name
  const channel = message.channel === 'SMS' ? '短信' : '订阅消息'
  return html`<li><div class="row"><span class="tag link">${channel}</span><strong>${who || message.to}</strong>${tag(messageWords[message.status])}${at(message.at)}</div>
<p class="text">${message.text}</p>${message.page && html`<p class="note mono">打开 ${message.page}</p>`}</li>`
}

function paymentItem(payment: Payment): Html {
  const { order, history } = payment
  const steps = history.map(
    step =>
      html`<li>${at(step.at)} ${paymentWords[step.status][0]} <span class="note">${step.code}${step.reason ? ` ${step.reason}` : ''}</span></li>`,
  )
  return html`<li><div class="row"><strong class="money num">${yuan(order.amountFen)}</strong>${tag(paymentWords[currentStep(payment).status])}</div>
<p>${order.payeeName} <span class="note num">尾号 ${order.payeeAccount.slice(-4)}</span></p><p class="note">${order.purpose} · <span class="mono">${order.requestId}</span></p>
<ol>${steps}</ol></li>`
}

function instructionItem(instruction: ExecutorInstruction): Html {
  return html`<li><div class="row"><strong class="money num">${yuan(instruction.amountFen)}</strong>${tag(instructionWords[instruction.status])}${at(instruction.executedAt ?? instruction.receivedAt)}</div>
<p>${departmentName(instruction.executor)} · ${instruction.itemId}</p><p class="note mono">${instruction.instructionId}${instruction.reason ? ` ${instruction.reason}` : ''}</p></li>`
}

/** @returns what an upstream is called */
export function upstreamName(upstream: string): string {
  return (institutionNames as Readonly<Record<string, string>>)[upstream] ?? departmentName(upstream)
}

/** The part of the page that changes by itself. */
export function livePart(world: World): Html {
  const faults = world.faults
    .list()
    .map(
      fault =>
        html`<li><div class="row"><strong>${upstreamName(fault.upstream)}</strong><span class="tag bad">${faultWords[fault.fault]}</span><span class="note">还有 ${fault.times} 次</span><button type="button" data-path="faults?upstream=${fault.upstream}" data-method="DELETE">恢复</button></div></li>`,
    )
  const messages = world.messages.list()
  const payments = world.payments.list()
  const instructions = world.instructions.list()
  return html`<section class="card now"><p class="note">城市时间</p><p class="clock num">${world.clock.iso().slice(0, 19).replace('T', ' ')}</p>
<p class="note">${world.clock.offsetMs() === 0 ? '与真实时间一致' : `与真实时间相差 ${Math.round(world.clock.offsetMs() / 3_600_000)} 小时`}</p></section>
<section class="card faults"><h2>正在发生的故障</h2>${listed(faults, '一切正常。')}</section>
<section class="card messages"><h2>消息 <span class="note num">${messages.length} 条</span></h2>${listed(
    messages.slice(0, SHOWN).map(message => messageItem(world, message)),
    '还没有人收到短信或订阅消息。',
  )}</section>
<section class="card payments"><h2>付款 <span class="note num">${payments.length} 笔</span></h2>${listed(
    payments.slice(0, SHOWN).map(paymentItem),
    '银行还没有收到付款指令。',
  )}<h2 class="second">执行指令 <span class="note num">${instructions.length} 件</span></h2>${listed(
    instructions.slice(0, SHOWN).map(instructionItem),
    '还没有减免、退还等指令。',
  )}</section>`
}
